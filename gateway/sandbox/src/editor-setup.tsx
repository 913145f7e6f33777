import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { useSession } from './session.ts';

// GraphiQL's font has no Chinese or Korean; without a named fallback the browser picks one by chance.
const fontFamily =
  '"Fira Code", "Noto Sans Mono CJK SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", monospace';

/** Invisible: adapts GraphiQL's editors, and reads the schema again as whoever asks now. */
export function EditorSetup() {
  const { persona, language } = useSession();
  const { introspect } = useGraphiQLActions();
  const { queryEditor, variableEditor, headerEditor, responseEditor, activeTabIndex } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor', 'activeTabIndex'),
  );

  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      editor?.updateOptions({
        fontFamily,
        wordWrap: 'on',
        // Names of people and places are no attack by look-alike letters.
        unicodeHighlight: { ambiguousCharacters: false },
      });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  useEffect(() => {
    // More tabs than fit: the row scrolls, and the open one may be out of sight.
    document.getElementById(`graphiql-session-tab-${activeTabIndex}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeTabIndex]);

  const asker = `${persona.id} ${language}`;
  const introspectedAs = useRef(asker);
  useEffect(() => {
    if (introspectedAs.current === asker) return;
    introspectedAs.current = asker;
    void introspect();
  }, [asker, introspect]);

  return null;
}
