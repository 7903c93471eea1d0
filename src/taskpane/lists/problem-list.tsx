import { Body1 } from '@fluentui/react-components';
import type { ProblemResult } from '../../review/result';
import { placeOf } from '../format/place';
import { PlaceLink } from '../parts/place-link';
import { useTexts } from '../text/texts';
import { SeverityGroups } from './severity-groups';

/** What in the workbook could not be read or does not add up. */
export function ProblemList({ problems }: { problems: readonly ProblemResult[] }) {
  const texts = useTexts();
  if (problems.length === 0)
    return (
      <Body1 as="p" block>
        {texts.problems.none}
      </Body1>
    );
  return (
    <SeverityGroups entries={problems} keyOf={({ code, sheet, cell }, index) => `${code} ${sheet} ${cell} ${index}`}>
      {({ message, sheet, cell }) => {
        const place = placeOf(sheet, cell);
        return (
          <>
            <Body1 block>{message}</Body1>
            {place ? <PlaceLink place={place} /> : sheet}
          </>
        );
      }}
    </SeverityGroups>
  );
}
