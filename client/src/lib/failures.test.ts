import { failureOf, type Failure } from './failures'

const SAID: readonly (readonly [unknown, Failure])[] = [
  [{ errMsg: 'chooseMedia:fail cancel' }, 'cancelled'],
  [{ errMsg: 'scanCode:fail cancel' }, 'cancelled'],
  [{ errMsg: 'showActionSheet:fail cancel' }, 'cancelled'],
  [{ name: 'AbortError', message: 'share canceled' }, 'cancelled'],
  [{ errMsg: 'chooseMedia:fail auth deny' }, 'denied'],
  [{ errMsg: 'getFuzzyLocation:fail auth deny', errno: 103 }, 'denied'],
  [{ errMsg: 'saveImageToPhotosAlbum:fail auth denied' }, 'denied'],
  [{ errMsg: 'saveImageToPhotosAlbum:fail:auth denied' }, 'denied'],
  [{ errMsg: 'getFuzzyLocation:fail authorize no response' }, 'denied'],
  [Object.assign(new Error('Permission denied'), { name: 'NotAllowedError' }), 'denied'],
  [{ errMsg: 'chooseMedia:fail system permission denied' }, 'system'],
  [{ errMsg: 'getFuzzyLocation:fail:system permission denied', errno: 3 }, 'system'],
  [{ errMsg: 'getFuzzyLocation:fail:ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF' }, 'system'],
  [{ errMsg: 'chooseMedia:fail privacy permission is not authorized', errno: 104 }, 'privacy'],
  [{ errMsg: 'setClipboardData:fail api scope is not declared in the privacy agreement', errno: 112 }, 'failed'],
  [{ errMsg: 'chooseMedia:fail system error', errno: 20000 }, 'failed'],
  [{ errMsg: 'compressImage:fail' }, 'failed'],
  [{ errMsg: 'readFile:fail no such file or directory wxfile://tmp/x.jpg' }, 'failed'],
  [new TypeError('x is not a function'), 'failed'],
  ['chooseMedia:fail', 'failed'],
  [undefined, 'failed'],
  [null, 'failed'],
]

test.each(SAID)('%j is %s', (said, kind) => {
  expect(failureOf(said)).toBe(kind)
})
