/** The subgraphs that listen to each event, as their reactions say; made by `npm run graph`. */
export const listeners: Readonly<Record<string, readonly string[]>> = {
  ResidentDeathCorrected: ['elder-care', 'allowances', 'marriages'],
  ResidentDeathRegistered: ['elder-care', 'allowances', 'marriages'],
  ResidentMoved: ['elder-care'],
};
