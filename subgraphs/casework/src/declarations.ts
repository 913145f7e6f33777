export const idPrefixes = {
  CaseworkTask: 'tsk',
  CaseworkWebhook: 'whk',
  CaseworkReconciliationRun: 'rcr',
} as const;

export const roles = ['CASEWORK_OFFICER'] as const;

export const scopes = {
  'casework:tasks': 'tasks of the domains that the other scopes open',
  'casework:reconcile': 'what the domains disagree about, and asking for a new look',
  'casework:webhooks': 'addresses to which events are sent',
} as const;
