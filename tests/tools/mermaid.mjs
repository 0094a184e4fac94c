// Reads Mermaid diagrams with Mermaid's own parser: each file, or of a Markdown page each block of it. CONTRIBUTING has the command.
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

globalThis.window = new JSDOM('').window;
globalThis.document = globalThis.window.document;
const { default: mermaid } = await import('mermaid');

let read = 0;
let refused = 0;
for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const diagrams = file.endsWith('.md') ? [...text.matchAll(/^```mermaid\n([\s\S]*?)^```$/gm)].map(match => match[1]) : [text];
  for (const diagram of diagrams) {
    read++;
    try {
      await mermaid.parse(diagram);
    } catch (error) {
      refused++;
      console.log(`${file}: ${error.message}`);
    }
  }
}

console.log(`${read} diagrams read, ${refused} refused`);
process.exit(refused > 0 || read === 0 ? 1 : 0);
