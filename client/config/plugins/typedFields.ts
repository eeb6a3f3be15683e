import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'

/** Build plugin: in the mini-program no keystroke is sent back into the field it came from. A browser has no bridge to cross. */
export default (context: IPluginContext): void => {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (!('template' in platform) || platform.template === undefined) return
      const runtime = path.resolve(__dirname, 'typedFieldsRuntime.ts')
      platform.runtimePath = [...[platform.runtimePath].flat(), runtime]
    },
  })
}
