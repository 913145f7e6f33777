// The sandbox in a real browser: it works, and nothing of it comes from, or goes to, another machine.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { operations, publicVisitor } from '../operations.ts';
import { startDemo } from './demo.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let demo: Awaited<ReturnType<typeof startDemo>>;
let browser: Browser;
let page: Page;
const hosts = new Set<string>();
const complaints: string[] = [];

beforeAll(async () => {
  demo = await startDemo();
  browser = await chromium.launch({ executablePath, args: chromiumFlags, headless: true });
  // High, because the editor draws only the lines that are in view.
  page = await browser.newPage({ viewport: { width: 1600, height: 2000 }, locale: 'en-GB' });
  page.setDefaultTimeout(20_000);
  page.on('request', (request) => noteHost(request.url()));
  page.on('websocket', (socket) => noteHost(socket.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

beforeEach(() => {
  onTestFailed(async ({ task }) => {
    const path = join(tmpdir(), `sandbox-${task.name.replaceAll(/\W+/g, '-')}.png`);
    await page?.screenshot({ path });
    console.log(`What the browser showed: ${path}`);
  });
});

test('the sandbox opens with what anybody may ask, and offers every operation of the front ends', async () => {
  await page.goto(`${demo.url}/sandbox`);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  const open = operations.filter(({ persona }) => persona === publicVisitor).map(({ name }) => name);
  // The open tab's name goes on with its button that closes it.
  for (const name of open) await page.getByRole('tab', { name: new RegExp(`^${name}\\b`) }).waitFor();
  expect(await page.getByRole('tab').count()).toBe(open.length);
  const offered = await page
    .getByLabel('Examples', { exact: true })
    .locator('optgroup option')
    .allTextContents();
  expect(offered.toSorted()).toEqual(operations.map(({ name }) => name).toSorted());
});

test('a visitor without a token reads the city at a glance', async () => {
  // It is open already on a first visit: away and back, as a reader who looks around.
  for (const name of ['Canteens', 'CityOverview']) await page.getByRole('tab', { name, exact: true }).click();
  const answer = await execute('CityOverview');
  // Institutions, those with medical cover, canteens, and the urban standard of minimum living allowances.
  for (const figure of ['82', '77', '18', '"760.00"'])
    expect(answer).toMatch(new RegExp(`: ${figure}(?!\\d)`));
});

test('a family sees what it may expect', async () => {
  await page.getByRole('tab', { name: 'EstimateAllowance', exact: true }).click();
  expect(await execute('EstimateAllowance')).toContain('"yuan": "1280.00"');
});

test('a community worker reads a resident', async () => {
  await page.getByLabel('Persona', { exact: true }).selectOption('community-worker');
  await page.getByLabel('Examples', { exact: true }).selectOption('ResidentAcrossDomains');
  expect(await execute('ResidentAcrossDomains')).toContain('"name": "韩京雪"');
});

test('the map draws the graph', async () => {
  await page.goto(`${demo.url}/sandbox/map`);
  await page.locator('#map svg g.node').first().waitFor();
  expect(await page.locator('#map svg g.node').count()).toBeGreaterThan(5);
});

test('no request left the machine, and the browser complained of nothing', () => {
  expect([...hosts]).toEqual([new URL(demo.url).host]);
  expect(complaints).toEqual([]);
});

/** Runs the operation of the open tab and reads what stands in the answer's window. */
async function execute(name: string): Promise<string> {
  await page.locator('.graphiql-query-editor', { hasText: name }).waitFor();
  const answered = page.waitForResponse((response) => response.request().postData()?.includes(name) ?? false);
  await page.getByRole('button', { name: /Execute query/ }).click();
  await answered;
  const answer = page.locator('.result-window');
  await answer.getByText('"data"').waitFor();
  // Monaco draws spaces as non-breaking ones.
  return (await answer.locator('.view-line').allTextContents()).join('\n').replaceAll('\u00a0', ' ');
}

function noteHost(address: string): void {
  const { protocol, host } = new URL(address);
  if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host);
}
