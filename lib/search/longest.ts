/** So many letters of a question are read. */
export const longest = 100;
