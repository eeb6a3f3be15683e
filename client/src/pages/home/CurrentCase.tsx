import { View } from '@tarojs/components'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { CasePill } from '../../features/case/CasePill'
import { Button } from '../../components/form/Button'
import { Card } from '../../components/layout/Card'
import { Phrases } from '../../components/data/Phrases'
import { Steps } from '../../components/status/Steps'
import { Tappable } from '../../components/base/Tappable'
import { useText } from '../../text'
import en from '../../text/home.en'
import zh from '../../text/home.zh'
import type { HomeCard } from './viewHome'

const open = (page: 'case' | 'code' | 'mend', caseId: string) => () => openScreen(routes[page]({ id: caseId }))

/** My case: where it stands, its clock, what I can do now. */
export const CurrentCase = ({ card }: { readonly card: HomeCard }) => {
  const t = useText(zh, en)
  const { caseId, action } = card
  return (
    <Card className="home-case">
      <Tappable
        className="home-case-open"
        id="my-case"
        label={t.card(card.service, card.lead)}
        onTap={open('case', caseId)}
      >
        <View className="home-case-head">
          <View className="med">{card.service}</View>
          <CasePill item={card} />
        </View>
        <View className={`home-lead c-${card.tone}`}>
          <Phrases text={card.lead} />
        </View>
        {card.note === '' ? null : <View className="note">{card.note}</View>}
        <View className="less">
          <Steps steps={card.steps} />
        </View>
      </Tappable>
      {action === undefined ? null : (
        <View className="home-act">
          <Button
            id="case-action"
            icon={action === 'code' ? 'scan' : 'edit'}
            word={action === 'code' ? t.showCode : t.goMend}
            onTap={open(action, caseId)}
          />
        </View>
      )}
    </Card>
  )
}
