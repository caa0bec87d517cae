/** Something asked for that cannot be done: one clear line for the user, and exit code 2. */
export class Refusal extends Error {}
