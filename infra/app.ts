import { App } from 'aws-cdk-lib';
import { AccordStack } from './stacks/accord-stack.ts';

new AccordStack(new App(), 'Accord');
