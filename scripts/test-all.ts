/**
 * Everything that has to hold, on a machine that may have nothing but Node: installs missing browsers (Debian, as
 * root), checks, builds, lints the Firefox package, runs all tests and the hostile pages in both browsers. The last
 * line counts: tests and cases together, and any other step that failed.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ADVICE, ensureEngines } from './browsers/install.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'jeongdok-tests-'));
let passed = 0;
let failed = 0;

/** Runs npm with what it prints shown; gives its standard output and whether it succeeded. */
async function npm(...args: readonly string[]): Promise<{ readonly good: boolean; readonly stdout: string }> {
  console.log(`\n── npm ${args.join(' ')}`);
  const child = spawn('npm', args, {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...process.env, E2E_REQUIRED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    process.stdout.write(text);
  });
  const status = await new Promise<number | null>(resolve => child.on('close', resolve));
  return { good: status === 0, stdout };
}

/** A step without a count of its own: only its failure counts. */
async function step(...args: readonly string[]): Promise<void> {
  if (!(await npm(...args)).good) failed++;
}

async function tests(): Promise<void> {
  const report = path.join(scratch, 'vitest.json');
  const { good } = await npm('test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Record<'numPassedTests' | 'numFailedTests', number>;
    passed += counts.numPassedTests;
    // A file that cannot be run has no failed test of its own.
    failed += Math.max(counts.numFailedTests, good ? 0 : 1);
  } catch {
    failed++;
  }
}

async function hostilePages(): Promise<void> {
  const { good, stdout } = await npm('run', '-s', 'hostile', '--', 'tests/hostile', '--at-once');
  const [, holds, breaks] = /(\d+) passed, (\d+) failed\s*$/.exec(stdout) ?? [];
  passed += Number(holds ?? 0);
  failed += Math.max(Number(breaks ?? 0), good ? 0 : 1);
}

const missing = ensureEngines(['chromium', 'firefox']);
if (missing.length) console.error(`No ${missing.join(' and no ')} on this machine; what needs it fails.\n${ADVICE}`);
await step('run', '-s', 'check');
await step('run', '-s', 'build');
await step('exec', '--', 'web-ext', 'lint', '--source-dir=dist/firefox', '--warnings-as-errors', '--boring');
await tests();
await hostilePages();
rmSync(scratch, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
