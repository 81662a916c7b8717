import { createRoot } from 'react-dom/client';
import 'slack-blocks-to-jsx/dist/style.css';
import 'adaptivecards/lib/adaptivecards.css';
import './colours.css';
import './page.css';
import './pane.css';
import './message.css';
import './form.css';
import { Console } from './console.tsx';

const holder = document.getElementById('console');
if (holder) createRoot(holder).render(<Console />);
