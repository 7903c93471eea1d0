import { Body1, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useTexts } from '../text/texts';

const useStyles = makeStyles({
  intro: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  text: { margin: 0, textWrap: 'pretty' },
  promise: { margin: 0, textWrap: 'pretty', color: tokens.colorNeutralForeground2 },
});

/** The first screen: what the one obvious button below it does, and what it does not do. */
export function Intro() {
  const styles = useStyles();
  const { review } = useTexts();
  return (
    <section className={styles.intro}>
      <Subtitle2 as="h2" block className={styles.text}>
        {review.introTitle}
      </Subtitle2>
      <Body1 as="p" block className={styles.text}>
        {review.intro}
      </Body1>
      <Caption1 as="p" block className={styles.promise}>
        {review.promise}
      </Caption1>
    </section>
  );
}
