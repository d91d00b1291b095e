const chromeFlags = ['--headless=new', '--no-sandbox', '--disable-gpu'];

/** @typedef {(url: string, flags?: object) => Promise<Record<string, any>>} Audit */

/**
 * Does something with Lighthouse in one browser, which each audit empties first.
 * @template T
 * @param {(audit: Audit) => Promise<T>} job
 * @returns {Promise<T>}
 */
export async function withLighthouse(job) {
  // Not literal: the project is checked without the packages of the bench.
  const [engine, launcher] = ['lighthouse', 'chrome-launcher'];
  const { default: lighthouse } = await import(engine);
  const { launch } = await import(launcher);
  const chrome = await launch({ chromePath: process.env.CHROMIUM, chromeFlags });
  try {
    return await job(async (url, flags) => {
      let error = '';
      for (let tries = 0; tries < 3; tries++) {
        const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: 'silent', ...flags });
        // Now and then a browser loses its trace: such a run has no figures, for all or for one.
        const lost = Object.values(lhr.audits).find((one) => one.scoreDisplayMode === 'error');
        if (!lhr.runtimeError && !lost) return lhr;
        error = lhr.runtimeError?.message ?? lost.errorMessage;
      }
      throw new Error(`${url}: ${error}`);
    });
  } finally {
    chrome.kill();
  }
}
