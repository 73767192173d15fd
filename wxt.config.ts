import { defineConfig } from 'wxt';
export default defineConfig({ manifestVersion: 3, imports: false, publicDir: 'src/public' });
