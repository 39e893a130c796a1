/** Names under which Linux distributions and Homebrew put Chromium on the PATH, Debian's first. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const onWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where a Chromium, Chrome or Edge may be: the file that `CHROME_PATH` names and no other, else the usual places.
 *
 * @param platform as Node calls it: `linux`, `darwin`, `win32`
 */
export const browserPaths = (env: Environment, platform: string): readonly string[] => {
  if (env.CHROME_PATH) return [env.CHROME_PATH];
  if (platform === 'win32')
    return onWindows.flatMap((path) =>
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
        folder ? [`${folder}\\${path}`] : [],
      ),
    );
  const inApplications = onMac.flatMap((name) =>
    ['', env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  );
  const onPath = (env.PATH ?? '')
    .split(':')
    .filter(Boolean)
    .flatMap((folder) => commands.map((name) => `${folder}/${name}`));
  return [...(platform === 'darwin' ? inApplications : []), ...onPath, '/opt/google/chrome/chrome'];
};
