export const idPrefixes = { CaseworkTask: 'tsk' } as const;

export const roles = ['CASEWORK_OFFICER'] as const;

export const scopes = {
  'casework:tasks': 'tasks of the domains that the other scopes open',
} as const;
