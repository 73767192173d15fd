import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'src/public',
  // Arabic stays Arabic: escaped, the tables of words would be three times as long.
  vite: () => ({ esbuild: { charset: 'utf8' } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions:
      browser === 'chrome'
        ? ['alarms', 'contextMenus', 'offscreen', 'storage', 'unlimitedStorage']
        : ['alarms', 'contextMenus', 'storage', 'unlimitedStorage'],
    optional_permissions: ['downloads'],
    // A running Anki, once the reader asks for it. Firefox knows no ports here; the policy below does.
    optional_host_permissions: ['http://127.0.0.1/*'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'self' http://127.0.0.1:8765; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // Read by the content script, at an address that no page can guess.
    web_accessible_resources: [
      {
        resources: ['lexicon.bin'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Down' },
        description: '__MSG_command_next__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Up' },
        description: '__MSG_command_previous__',
      },
      'note-selection': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_command_note_selection__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'hamish@hamish.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '128' }),
  }),
});
