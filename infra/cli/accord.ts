import { runTool } from './run-tool.ts';
import { verbs } from './verbs.ts';

await runTool(verbs);
