import { chromium } from 'playwright-core';
const { launchBrowser } = await import('./tests/support/visitors/browser.ts').catch(()=>({}));
