/** Whether files have an owner's rights, and names may hold what is no letter: everywhere but on Windows, where such tests have nothing to ask. */
export const UNIX = process.platform !== 'win32';
