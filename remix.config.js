/** Options of the Remix Vite plug-in; `vite.config.ts` hands them over, for the plug-in itself reads no file. */
/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: 'app',
  serverBuildFile: 'index.js',
  serverModuleFormat: 'esm',
  ignoredRouteFiles: ['**/.*', '**/*.test.*'],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: false,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
