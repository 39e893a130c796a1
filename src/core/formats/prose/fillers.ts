/** Words that say nothing beside a day and a time. */
export const fillers = new Set(
  'von vom am an im in der die das den dem des um immer jeweils jede jeden jeder uhr zeit ist sind hat haben wir unser unsere auch nur dann sowie und u oder bzw ca zwischen zusätzlich außerdem geöffnet offen öffnet regulär regelmäßig für sie gern gerne für einschl inkl ab bis statt findet finden stattfindend besetzt mal zwar nämlich dort hier jew noch einzelne folgende folgenden zeiten öffnungszeit vormittag vormittags nachmittag nachmittags abends abend morgens mittags früh durchgehend nonstop persönlich wann beginn sofort jedes jahr ganzjährig achtung neu hinweis info sonst bitte beachten'.split(
    ' ',
  ),
);
