import { createInterface } from 'node:readline';
import { annotateLine } from '../command/annotate.ts';
import { readLine, readPage } from '../command/read.ts';
import { parseCommand, USAGE } from '../command/usage.ts';

/** Answers every line of standard input in order; false where any answer is an error. */
async function answerLines(answer: (line: string) => object): Promise<boolean> {
  let good = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const reply = answer(line);
    if ('error' in reply) good = false;
    if (!process.stdout.write(`${JSON.stringify(reply)}\n`))
      await new Promise(resolve => process.stdout.once('drain', resolve));
  }
  return good;
}

const command = parseCommand(process.argv.slice(2));
switch (command.name) {
  case 'help':
    console.log(USAGE);
    break;
  case 'usage':
    console.error(`jeongdok: ${command.problem}\n${USAGE}`);
    process.exitCode = 2;
    break;
  case 'read':
    process.exitCode = readPage(command.file, command.url, command.json);
    break;
  case 'read-lines':
    process.exitCode = (await answerLines(readLine)) ? 0 : 1;
    break;
  case 'annotate-lines':
    process.exitCode = (await answerLines(line => annotateLine(line, command.taggerOnly))) ? 0 : 1;
    break;
}
