import { stock } from './executors.ts';
export const compiled = stock;
