import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startNotebook } from '../src/background/start-notebook';
import { serveNotebook } from '../src/platform/serve-notebook';

export default defineUnlistedScript(() => {
  serveNotebook(startNotebook());
});
