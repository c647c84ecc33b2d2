import { render } from 'podwright/render';
import { manifests } from './app';

render(manifests());
