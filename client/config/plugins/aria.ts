import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { ariaComponents } from './ariaComponents'

/** Build plugin: lets `aria-role` and its kin through to the mini-program's templates. On H5 they are plain attributes. */
export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (!('template' in platform) || platform.template === undefined) return
      platform.template.mergeComponents(context, ariaComponents)
      const runtime = path.resolve(__dirname, 'ariaRuntime.ts')
      platform.runtimePath = [...[platform.runtimePath].flat(), runtime]
    },
  })
}
