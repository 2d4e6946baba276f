// Looks at pages in a headless browser: node look.mjs SCREENSHOTS REPORTS BOOK
//
// The reports are all pages in the folder REPORTS, the book is the folder BOOK. A page must say
// nothing on the console, ask nothing of another server, fit its window, narrow or wide, light or
// dark, and be usable without a mouse. What is wrong is printed, and the status is 1.
import { createServer } from "node:http";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { chromium } from "playwright-core";

const [, , screenshots, reports, book] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const windows = {
  narrow: { viewport: { width: 360, height: 740 }, colorScheme: "light" },
  wide: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
};
const wrong = [];

// Each folder under its own name; nothing else is answered.
const folders = { reports, book };
const types = { html: "text/html", css: "text/css", js: "text/javascript", svg: "image/svg+xml",
  woff2: "font/woff2", json: "application/json", png: "image/png" };
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  // What a browser asks for by itself.
  if (pathname === "/favicon.ico") return response.writeHead(204).end();
  const [, folder, ...rest] = decodeURIComponent(pathname).split("/");
  try {
    const body = readFileSync(path.join(folders[folder], path.join("/", ...rest)));
    const type = types[path.extname(pathname).slice(1)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const base = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});

/** A page in windows, that is quiet and asks nothing of others; `look` is what else to do. */
async function visit(name, url, look, ...only) {
  for (const [window, options] of Object.entries(windows)) {
    if (only.length > 0 && !only.includes(window)) continue;
    const context = await browser.newContext({ ...options, reducedMotion: "reduce" });
    const page = await context.newPage();
    const say = (what) => wrong.push(`${name}, ${window}: ${what}`);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) say(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => say(`error: ${error.message}`));
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (origin !== base && protocol !== "data:") say(`asks for ${request.url()}`);
    });
    page.on("response", (answer) => {
      if (answer.status() >= 400) say(`${answer.status()} for ${answer.url()}`);
    });
    await page.goto(base + url, { waitUntil: "load" });
    const overflow = await page.evaluate(() =>
      document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth);
    if (overflow > 0) say(`is ${overflow} pixels wider than the window`);
    await look?.(page, say, window);
    await context.close();
  }
}

/** What a tool for accessibility finds: contrast, names, landmarks, what the keyboard reaches. */
async function accessible(page, say, without = []) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((without) => window.axe.run({
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  }), without);
  for (const { id, help, nodes } of violations) {
    say(`${id}: ${help}: ${nodes.length}×, first ${nodes[0].html.slice(0, 160)}`);
  }
}

/** Where the focus is: what has it, whether it is in sight, and whether its outline shows. */
const focus = (page) => page.evaluate(() => {
  const it = document.activeElement;
  const box = it.getBoundingClientRect();
  const style = getComputedStyle(it);
  return {
    what: it === document.body ? "" : it.outerHTML.slice(0, 100),
    id: it.id,
    href: it.getAttribute("href"),
    link: [...document.querySelectorAll("a[href]")].indexOf(it),
    inSight: box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
    marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
  };
});

/** A report is one page on which Tab goes from link to link, beginning with the one that skips. */
async function report(page, say, window) {
  await page.screenshot({ path: `${screenshots}/${path.basename(page.url())}-${window}.png` });
  await accessible(page, say);
  await page.keyboard.press("Tab");
  const first = await focus(page);
  if (first.href !== "#findings" || !first.inSight || !first.marked) {
    say(`the first stop is not the visible link to the findings: ${JSON.stringify(first)}`);
  }
  await page.keyboard.press("Enter");
  if ((await focus(page)).id !== "findings") say("the link that skips does not lead there");

  // From the top, which is not where the link led to.
  const [top] = page.url().split("#");
  await page.goto("about:blank");
  await page.goto(top);
  const links = await page.locator("a[href]").count();
  const visited = new Set();
  for (let stop = 0; stop < links + 20; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await focus(page);
    if (at.what === "") break;
    if (!at.inSight) say(`the focus is out of sight: ${at.what}`);
    if (!at.marked) say(`the focus does not show: ${at.what}`);
    if (at.link >= 0) visited.add(at.link);
  }
  if (visited.size !== links) say(`Tab reaches ${visited.size} of ${links} links`);

  // What is in the summary leads to what it counts.
  const count = page.locator(".counts a").first();
  if (await count.count()) {
    await count.focus();
    const target = (await count.getAttribute("href")).slice(1);
    await page.keyboard.press("Enter");
    const place = await page.evaluate((id) =>
      document.getElementById(id).getBoundingClientRect().top, target);
    if (place < -1 || place > windows[window].viewport.height) say(`#${target} is not shown`);
  }
}

/** A page of the book. What mdBook puts around it is not ours: the button for the contents, whose
 * lines are close. Code that is wide can be scrolled by the keyboard in
 * this browser. */
function inBook(page, say) {
  return accessible(page, say, ["aria-allowed-attr", "aria-prohibited-attr", "target-size",
    "scrollable-region-focusable"]);
}

/** The book is read by the keyboard: the next page, the search, the table of contents. */
async function read(page, say, window) {
  await page.screenshot({ path: `${screenshots}/book-${window}.png` });
  const start = page.url();
  await page.keyboard.press("ArrowRight");
  await page.waitForURL((url) => url.href !== start, { timeout: 5000 })
    .catch(() => say("the right arrow does not turn the page"));
  await page.waitForLoadState("load");

  await page.keyboard.press("s");
  await page.keyboard.type("adequacy-not-in-force", { delay: 5 });
  const found = page.locator("#mdbook-searchresults a, #searchresults a").first();
  await found.waitFor({ timeout: 10000 }).catch(() => say("the search finds nothing"));
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  await page.keyboard.press("Enter");
  await page.waitForURL(/adequacy-not-in-force/, { timeout: 5000 })
    .catch(() => say("what the search finds cannot be opened"));
  await page.waitForLoadState("load");

  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await focus(page);
    if (at.what !== "" && !at.marked && at.inSight) say(`the focus does not show: ${at.what}`);
  }
}

mkdirSync(screenshots, { recursive: true });
for (const file of readdirSync(reports)) await visit(file, `/reports/${file}`, report);
const pages = readdirSync(book, { recursive: true }).filter((file) => file.endsWith(".html"));
// Every page is opened; those that differ in kind are looked at.
const looked = ["introduction", "guide", "rules/README", "rules/missing-mechanism",
  "format/subprocessor", "configuration", "ci"].map((name) => `${name}.html`);
const apart = ["print.html", "404.html", "toc.html", "index.html"];
for (const file of pages) {
  const url = file.split(path.sep).join("/");
  // A page that only sends on to another has nothing of its own.
  if (apart.includes(path.basename(url))) continue;
  const [look, ...only] = looked.includes(url) ? [inBook] : [undefined, "narrow"];
  await visit(`book ${url}`, `/book/${url}`, look, ...only);
}
await visit("book", "/book/introduction.html", read);
await browser.close();
server.close();

for (const line of new Set(wrong)) console.error(line);
console.log(`${readdirSync(reports).length} reports and ${pages.length} pages of the book: ` +
  `${new Set(wrong).size} things wrong`);
process.exitCode = wrong.length > 0 ? 1 : 0;
