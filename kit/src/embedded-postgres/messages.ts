export const OWN_DATABASE = 'DATABASE_URL can point to a PostgreSQL of your own instead.';

export function foreign(folder: string, owner: number | undefined): string {
  return `${folder} belongs to user ${owner}. Start as that user or as root, or delete it.`;
}
