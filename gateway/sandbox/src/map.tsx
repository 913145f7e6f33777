import 'graphql-voyager/dist/voyager.css';
import './map.css';
import type { IntrospectionQuery } from 'graphql';
// Voyager's own bundle, served as it is: it holds the React its widgets were made for, its worker and its
// WebAssembly, and costs the build nothing.
import voyagerUrl from 'graphql-voyager/dist/voyager.standalone.js?url';
import type { renderVoyager, voyagerIntrospectionQuery } from 'graphql-voyager/typings/standalone';
import { createRoot } from 'react-dom/client';
import { Bar } from './bar.tsx';
import { element, showFailure } from './page.ts';
import { send } from './requests.ts';
import { loadSession, readSession, subscribe, useSession } from './session.ts';
import { texts } from './texts.ts';

interface Voyager {
  renderVoyager: typeof renderVoyager;
  voyagerIntrospectionQuery: typeof voyagerIntrospectionQuery;
}

function MapBar() {
  const { language } = useSession();
  return (
    <Bar
      link={
        <a className="bar-link" href="/sandbox" data-link="sandbox">
          {texts[language].sandbox}
        </a>
      }
    />
  );
}

function loadVoyager(): Promise<Voyager> {
  const script = document.createElement('script');
  script.src = voyagerUrl;
  const loaded = new Promise<Voyager>((resolve, reject) => {
    script.onload = () => resolve((window as unknown as { GraphQLVoyager: Voyager }).GraphQLVoyager);
    script.onerror = () => reject(new Error(`${voyagerUrl} could not be loaded`));
  });
  document.head.append(script);
  return loaded;
}

const place = element('map');
try {
  const [voyager, drawnFor] = await Promise.all([loadVoyager(), loadSession()]);
  createRoot(element('bar')).render(<MapBar />);
  // Voyager cannot be taken off a page again, so another persona or language starts the page anew.
  subscribe(() => {
    const { persona, language } = readSession();
    if (persona.id !== drawnFor.persona.id || language !== drawnFor.language) location.reload();
  });
  place.textContent = texts[drawnFor.language].loading;
  const introspection = await send<IntrospectionQuery>({ query: voyager.voyagerIntrospectionQuery });
  if (!introspection.data) throw new Error(JSON.stringify(introspection.errors));
  place.textContent = '';
  voyager.renderVoyager(place, {
    introspection,
    displayOptions: { skipRelay: true, sortByAlphabet: true, skipDeprecated: true, showLeafFields: true },
    hideVoyagerLogo: true,
  });
} catch (error) {
  showFailure(place, error);
}
