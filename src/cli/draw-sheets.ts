import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { ContactSheet } from '../art/scene/contact-sheets.ts';
import { findChromium } from './find-chromium.ts';
import { projectRoot } from './project-root.ts';

/** Draws sheets as PNG files into `reports/art/`, straight from the drawings. */
export async function drawSheets(sheets: readonly ContactSheet[]): Promise<string[]> {
  const folder = join(projectRoot, 'reports/art');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  });
  try {
    const paths: string[] = [];
    for (const { name, svg, width, height } of sheets) {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      const path = join(folder, `${name}.png`);
      writeFileSync(path, await page.screenshot());
      await page.close();
      paths.push(path);
    }
    return paths;
  } finally {
    await browser.close();
  }
}
