import { Caption1 } from '@fluentui/react-components';
import type { FindingResult } from '../../review/result';
import { useTexts } from '../text/texts';

/** Why a finding is one: what the entry should be, what it is, and the articles that say so with how well they are known. */
export function Basis({ finding }: { finding: FindingResult }) {
  const texts = useTexts().findings;
  const { expected, received, basis } = finding;
  return (
    <>
      {expected !== '' && <Caption1 block>{texts.expected(expected)}</Caption1>}
      {received !== '' && <Caption1 block>{texts.received(received)}</Caption1>}
      {basis.map(({ regulation, article, covers, confidence }) => (
        <Caption1 block key={`${regulation} ${article} ${covers ?? ''}`}>
          {texts.article(regulation, article)}
          {covers !== undefined && `（${covers}）`} · {texts.confidence(confidence)}：
          {texts.confidenceMeans[confidence]}
        </Caption1>
      ))}
      {basis.length === 0 && <Caption1 block>{texts.noBasis}</Caption1>}
    </>
  );
}
