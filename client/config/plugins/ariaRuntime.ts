import { mergeInternalComponents } from '@tarojs/shared'
import { ariaComponents } from './ariaComponents'

// Runs inside the mini-program, before anything is rendered: the runtime's table of attributes must match the templates.
mergeInternalComponents(ariaComponents)
