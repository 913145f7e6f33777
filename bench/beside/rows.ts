/** Where the rows are, for who reads them past the project. */
export const connectionString = process.env.CONNECTION ?? '';
