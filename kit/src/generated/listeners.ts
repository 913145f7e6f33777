/** The subgraphs that listen to each event, as their reactions say; made by `npm run graph`. */
export const listeners: Readonly<Record<string, readonly string[]>> = {
  DivorceRegistered: ['allowances'],
  MarriageJudgmentAnnotated: ['allowances'],
  MarriageRegistered: ['allowances'],
  MarriageRevoked: ['allowances'],
  MarriageWalkInRegistered: ['allowances'],
  ResidentAdopted: ['allowances'],
  ResidentAdoptionDissolved: ['allowances'],
  ResidentBorn: ['allowances'],
  ResidentDeathCorrected: ['elder-care', 'allowances', 'marriages'],
  ResidentDeathRegistered: ['elder-care', 'allowances', 'marriages'],
  ResidentHouseholdChanged: ['allowances'],
  ResidentMoved: ['elder-care', 'allowances'],
  ResidentsMerged: ['elder-care', 'allowances', 'marriages'],
  ResidentsSeparated: ['elder-care', 'allowances', 'marriages'],
};

/** Those that listen to every event there is. */
export const listenersToAll: readonly string[] = ['casework'];
