import { openAlone } from '../../app/open'
import { routes } from '../../app/routes'
import { useCommon } from '../../text'
import { Button } from '../form/Button'
import { Result } from '../status/Result'
import { Dock } from './Dock'
import { Page } from './Page'

/** In place of a screen that could not be drawn. */
export const Broken = ({ onAgain }: { readonly onAgain: () => unknown }) => {
  const { broken, retry } = useCommon()
  return (
    <Page
      title={broken.title}
      dock={
        <Dock>
          <Button kind="plain" word={broken.home} onTap={() => openAlone(routes.home())} />
          <Button id="broken-again" wide word={retry} onTap={onAgain} />
        </Dock>
      }
    >
      <Result kind="turn" title={broken.title} text={broken.text} />
    </Page>
  )
}
