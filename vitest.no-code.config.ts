// The tests, but those in a browser, where no text can become code.
import { configured } from './vitest.config';

export default configured(['--disallow-code-generation-from-strings'], ['tests/browser/**']);
