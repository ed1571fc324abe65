import './styles/screens.css';
import { openLanguage } from '../language/language.ts';
import { HelpContacts } from './parts/help-contacts.tsx';
import { LATER_ICON_PATHS } from './parts/later-icon-paths.ts';
import { OfflineSign, UpdateOffer } from './parts/offline-note.tsx';
import { ReflectionList } from './parts/reflection-list.tsx';
import { PauseMenu } from './parts/pause-menu.tsx';
import { DebriefScreen } from './screens/debrief-screen.tsx';
import { ElsewhereScreen } from './screens/elsewhere-screen.tsx';
import { PauseScreen } from './screens/pause-screen.tsx';
import { TodayScreen } from './screens/today-screen.tsx';
import { WhoScreen } from './screens/who-screen.tsx';
import './tsb-skolen.ts';

globalThis.tsbSkolen?.screensReady({
  unit: TodayScreen,
  debrief: DebriefScreen,
  pause: PauseScreen,
  elsewhere: ElsewhereScreen,
  who: WhoScreen,
  Menu: PauseMenu,
  HelpContacts,
  ReflectionList,
  UpdateOffer,
  OfflineSign,
  icons: LATER_ICON_PATHS,
  t: openLanguage('nb'),
});
