/** What news words mean in this language, and its words for numbers, days, negation and plans. Written for this product. */
export const CONCEPTS = `
die | 死亡, 亡くな, 犠牲, 死者, 死去, 命を落と, 逝去, 帰らぬ人, 死ん, 急死, 病死, 事故死, 落命 | opposite=survive
hurt | けが, 怪我, 負傷, 重傷, 軽傷, 重軽傷, 傷を負
kill | 殺害, 殺され, 殺した, 殺人, 射殺, 刺殺, 殺す
survive | 生存, 生き残, 助か, 生還, 一命を取り留め, 無事 | opposite=die
birth | 誕生, 生まれ, 出産, 出生
body | 遺体, 死体, 遺骨
ill | 病気, 体調不良, 発病, 発症, 患者
infect | 感染, 陽性
recover | 回復, 完治, 治癒, 退院, 快復
poison | 中毒, 毒物
drown | 溺れ, おぼれ, 水死, 溺死
shoot | 銃撃, 発砲, 撃たれ, 銃乱射, 撃っ, 銃弾
stab | 刺さ, 刺し, 刃物, 切りつけ, 包丁
kidnap | 誘拐, 拉致, 連れ去
hostage | 人質
arrest | 逮捕, 拘束, 身柄を確保, 検挙, 捕まえ, 捕まっ, 取り押さえ, 身柄確保 | opposite=release
release | 釈放, 解放, 保釈, 出所, 自由の身 | opposite=arrest
jail | 懲役, 禁錮, 拘禁, 収監, 実刑, 服役, 拘禁刑 | opposite=release
escape | 逃走, 脱走, 逃亡, 逃げ, 脱獄 | opposite=arrest
charge-court | 起訴, 訴追, 送検, 書類送検
sentence | 判決, 言い渡, 刑を言い渡, 量刑 | opposite=acquit
guilty | 有罪 | opposite=acquit
acquit | 無罪 | opposite=guilty
prosecute | 立件, 捜査に着手, 刑事手続き, 起訴 | opposite=drop-case
drop-case | 不起訴, 起訴を取り下げ, 捜査を終結, 起訴猶予, 立件見送り | opposite=prosecute
appeal | 控訴, 上告, 抗告, 不服を申し立て
overturn | 破棄, 覆し, 覆す, 取り消し, 無効, 逆転 | opposite=uphold
uphold | 支持し, 維持, 棄却, 確定 | opposite=overturn
investigate | 捜査, 調査, 調べ, 究明, 取り調べ
suspect | 容疑, 疑い, 容疑者, 疑わ
trial | 裁判, 公判, 審理, 初公判
court | 裁判所, 地裁, 高裁, 最高裁, 法廷
judge | 裁判官, 裁判長, 判事
prosecutor | 検察, 検事, 地検
lawyer | 弁護士, 弁護人, 弁護団
sue | 提訴, 訴え, 訴訟, 告訴
fine | 罰金, 課徴金, 制裁金, 反則金, 過料
compensate | 賠償, 補償, 損害賠償, 慰謝料
extradite | 引き渡, 送還, 強制送還, 国外追放
pardon | 恩赦, 特赦
confess | 自白, 認め, 自供, 供述 | opposite=deny
steal | 盗, 窃盗, 強盗, 盗難, 万引き
fraud | 詐欺, 横領, だまし取, 着服
bribe | 贈賄, 収賄, 賄賂, 汚職, 買収
smuggle | 密輸, 密入国, 密売
drug | 麻薬, 薬物, 覚醒剤, コカイン, 大麻
weapon | 武器, 銃, 拳銃, 弾薬, 兵器
raid | 家宅捜索, 捜索, 立ち入り, 摘発
seize | 押収, 差し押さえ, 没収
appoint | 任命, 就任, 起用, 指名, 登用, 新社長, 抜てき | opposite=dismiss-job
dismiss-job | 解任, 更迭, 罷免, 解雇, 免職, クビ | opposite=appoint
resign | 辞任, 辞職, 退任, 辞表, 職を辞, 引責, 身を引, 辞意, 退陣 | opposite=stay-on
stay-on | 続投, 留任, 職にとどま, 続ける意向 | opposite=resign
hire | 採用, 雇用, 雇い入れ, 新規採用 | opposite=lay-off
lay-off | 人員削減, 解雇, リストラ, 希望退職, 人員整理 | opposite=hire
successor | 後任, 後継, 後を継, 交代
retire | 引退, 定年, 退職, 現役を退
candidate | 候補, 立候補, 出馬
approve | 承認, 可決, 認可, 了承, 許可, 成立, ゴーサイン, 採択, 決定, 批准 | opposite=reject
reject | 否決, 拒否, 却下, 退け, 不承認, 反対多数, 突き返 | opposite=approve
agree | 合意, 同意, 妥結, 一致, 協定 | opposite=refuse
refuse | 拒否, 応じな, 断っ, 断り | opposite=agree
sign | 署名, 調印, 締結, サイン
vote | 投票, 採決, 票
elect | 当選, 選出, 再選, 選ばれ, 勝利
election | 選挙, 総選挙, 大統領選, 知事選, 市長選, 衆院選, 参院選
referendum | 国民投票, 住民投票
law | 法案, 法律, 条例, 改正法
ban | 禁止, 禁じ, 差し止め | opposite=allow
allow | 許可, 認め, 容認, 合法化, 解禁 | opposite=ban
impose | 課し, 課す, 発動, 導入, 施行, 科す, 発令 | opposite=lift
lift | 解除, 撤廃, 廃止, 解禁 | opposite=impose
sanction | 制裁, 禁輸, 経済制裁
veto | 拒否権
support | 支持, 賛成, 支援, 後押し | opposite=oppose
oppose | 反対, 異議, 反発 | opposite=support
postpone | 延期, 先送り, 遅れ, 見送り, 繰り延べ, 順延 | opposite=bring-forward
bring-forward | 前倒し, 早め, 繰り上げ | opposite=postpone
cancel | 中止, 取りやめ, キャンセル, 欠航, 運休 | opposite=hold-event
hold-event | 開催, 開か, 行われ, 実施, 挙行 | opposite=cancel
extend | 延長, 伸ば, 延ば | opposite=shorten
shorten | 短縮, 縮め | opposite=extend
rise | 上昇, 増加, 増え, 上がっ, 伸び, 値上がり, 上回, 上向, 急騰, 急増, 高騰, 反発 | opposite=fall
fall | 下落, 減少, 減っ, 下がっ, 低下, 値下がり, 下回, 落ち込, 急落, 急減, 続落, 反落 | opposite=rise
raise | 引き上げ, 値上げ, 増額, 利上げ, 引上げ, 上方修正 | opposite=cut
cut | 引き下げ, 削減, 値下げ, 減額, 利下げ, 下方修正, 減ら | opposite=raise
double | 倍増, 2倍, 二倍, 倍に | opposite=halve
halve | 半減, 半分, 2分の1 | opposite=double
exceed | 超え, 上回, 突破, 予想以上 | opposite=fall-short
fall-short | 下回, 届か, 及ば, 予想以下 | opposite=exceed
unchanged | 据え置, 横ばい, 変わら, 維持, 現状維持
expand | 拡大, 拡張, 増設, 広げ | opposite=shrink
shrink | 縮小, 縮み | opposite=expand
improve | 改善, 好転, 持ち直, 向上 | opposite=worsen
worsen | 悪化, 深刻化, 激化 | opposite=improve
begin | 開始, 始ま, 始め, スタート, 着手, 開幕, 着工 | opposite=end
end | 終了, 終わ, 閉幕, 終え, 完了, 終結, 幕を閉じ | opposite=begin
halt | 停止, 中断, 一時停止, 中止, 止め, 凍結, 見合わせ, 休止 | opposite=resume
resume | 再開, 復旧, 再始動, 再び始 | opposite=halt
continue | 継続, 続け, 続い, 続行 | opposite=halt
buy | 購入, 買収, 買っ, 取得, 買い取, 落札, 買い入れ | opposite=sell
sell | 売却, 販売, 売っ, 手放, 売り出, 競売, 譲渡 | opposite=buy
takeover | 買収, 傘下, 子会社化, 取得
merge | 合併, 統合, 経営統合 | opposite=split
split | 分割, 分社, 分裂, 分離 | opposite=merge
invest | 投資, 出資, 投じ
profit | 利益, 黒字, 純利益, 増益, 営業利益 | opposite=loss
loss | 損失, 赤字, 純損失, 損害 | opposite=profit
revenue | 売上高, 売り上げ, 収入, 興行収入, 売上
bankrupt | 破産, 倒産, 経営破綻, 民事再生, 破綻
debt | 債務, 負債, 借金
loan | 融資, 貸し付け, ローン, 借り入れ
pay | 支払, 払っ, 払う, 納付, 支給
donate | 寄付, 寄贈, 寄附, 贈っ
strike-work | ストライキ, スト, 職場放棄
produce | 生産, 製造, 量産, 増産
export | 輸出 | opposite=import
import | 輸入 | opposite=export
recall | リコール, 回収, 自主回収
contract | 契約, 受注, 合意
order-goods | 発注, 注文, 受注
deliver | 納入, 引き渡, 配達, 届け, 出荷
company | 会社, 企業, メーカー, グループ, 大手
bank | 銀行, 金融機関, 地銀
price | 価格, 値段, 料金, 物価
tax | 税, 課税, 増税, 減税, 消費税
tariff | 関税
interest-rate | 金利, 政策金利, 利率
central-bank | 中央銀行, 中銀, 日銀, 連邦準備, 日本銀行
inflation | インフレ, 物価上昇, 消費者物価
unemployment | 失業, 失業率, 失業者
economy | 経済, 景気, 国内総生産, gdp
budget | 予算
share-stock | 株, 株式, 株価, 持ち株
stock-exchange | 株式市場, 証券取引所, 取引所, 平均株価
wage | 賃金, 給与, 給料, 最低賃金, 賃上げ
pension | 年金
money | 資金, 金額, 現金
job | 雇用, ポスト, 仕事
worker | 従業員, 社員, 労働者, 作業員, 職員
union | 労働組合, 労組, 組合
boss | 社長, 最高経営責任者, ceo, 会長, トップ
oil | 石油, 原油
gas | 天然ガス, ガス
electricity | 電力, 電気, 送電
nuclear-plant | 原発, 原子力発電所, 原子炉
win | 勝利, 勝っ, 優勝, 破っ, 下し, 制し, 白星, 勝ち, 打ち破, 快勝 | opposite=lose
lose | 敗れ, 負け, 敗北, 敗戦, 黒星, 屈し, 惜敗, 完敗 | opposite=win
draw-match | 引き分け, ドロー, 引分
goal | ゴール, 得点, 決め, 得点を挙げ
match | 試合, 対戦, 一戦
team | チーム, クラブ, 代表, 球団
player | 選手, 投手, fw, ストライカー, 力士
coach | 監督, コーチ, 指揮官
final | 決勝, 決勝戦
semifinal | 準決勝, 4強
tournament | 大会, 選手権, トーナメント, 杯
champion | 優勝, 王者, 頂点, 制覇, チャンピオン
medal | メダル, 金メダル, 銀メダル, 銅メダル
qualify | 進出, 出場権, 突破, 勝ち進, 出場を決め | opposite=knocked-out
knocked-out | 敗退, 脱落, 姿を消 | opposite=qualify
race | レース, 競走, グランプリ
transfer-player | 移籍, 加入, 獲得
spectator | 観客, ファン, 来場者, サポーター, 入場者
doping | ドーピング, 禁止薬物
prize | 賞, 受賞, 表彰, 授与
film | 映画, 作品, 長編
director-film | 監督, 映画監督
actor | 俳優, 女優, 役者
singer | 歌手, シンガー, アーティスト
book | 書籍, 小説, 著書
author | 作家, 著者, 小説家
painting | 絵画, 油絵, 名画
museum | 博物館, 美術館, 記念館
exhibition | 展覧会, 展示, 特別展, 見本市
festival | 映画祭, 音楽祭, 祭典
concert | コンサート, 公演, ライブ, ツアー
record | 記録, 過去最高, 最多, 史上最高, 新記録, 過去最多, 最高値
crash | 墜落, 不時着
accident | 事故, 交通事故
collide | 衝突, ぶつか, 追突, 接触
derail | 脱線
blaze | 火災, 火事, 出火, 炎上, 燃え, 全焼, 山火事, 焼け, 焼失, 火の手
extinguish | 消火, 消し止め, 鎮火, 鎮圧
explode | 爆発, 炸裂, 起爆, 爆破
bomb | 爆弾, 爆発物, 不発弾, 爆薬
flood | 洪水, 浸水, 氾濫, 冠水, 水害
quake | 地震, 揺れ, 震度, 余震
storm | 嵐, 台風, 暴風, ハリケーン, サイクロン, 竜巻
landslide | 土砂崩れ, 地滑り, 土石流, がけ崩れ, 土砂災害
avalanche | 雪崩
volcano | 火山, 噴火, 溶岩
drought | 干ばつ, 渇水, 水不足, 干魃
rain | 雨, 大雨, 降水, 豪雨
snow | 雪, 大雪, 降雪, 積雪
heat | 猛暑, 熱波, 気温, 酷暑, 高温
collapse | 崩壊, 倒壊, 崩落, 崩れ
sink | 沈没, 転覆, 沈ん, 沈み
leak | 漏れ, 流出, 漏えい, 漏洩
damage | 損傷, 被害, 破損, 損壊
destroy | 破壊, 焼失, 取り壊, 壊滅, 解体, 全壊 | opposite=build
evacuate | 避難, 退避, 立ち退 | opposite=return
return | 戻っ, 帰宅, 帰国, 帰還, 復帰, 戻り, 戻る | opposite=evacuate
rescue | 救助, 救出, 助け出, 救わ, 保護
search | 捜索, 捜し, 探し, 行方を追
find | 発見, 見つか, 見つけ, 見つかっ | opposite=missing
missing | 行方不明, 不明, 失踪, 連絡が取れな, 所在が分から | opposite=find
outage | 停電, 断水, 障害, 不通, 止まっ | opposite=restore
restore | 復旧, 修復, 復元, 回復 | opposite=outage
trapped | 閉じ込め, 取り残, 生き埋め, 下敷き
homeless | 家を失, 住まいを失, ホームレス
emergency | 非常事態, 緊急事態, 警報, 戒厳
protest | 抗議, デモ, 集会, 抗議活動
riot | 暴動, 騒乱, 暴徒
clash | 衝突, 戦闘, 交戦, もみ合い, 乱闘
attack | 攻撃, 襲撃, 襲わ, テロ, 襲っ
airstrike | 空爆, 爆撃
shelling | 砲撃, 砲弾
shoot-down | 撃墜, 迎撃, 撃ち落と
capture | 制圧, 占領, 掌握, 奪取, 占拠 | opposite=withdraw
withdraw | 撤退, 撤収, 引き揚げ, 撤兵 | opposite=capture
deploy | 派遣, 配備, 派兵, 展開 | opposite=withdraw
ceasefire | 停戦, 休戦
negotiate | 交渉, 協議, 会談, 話し合い
peace | 和平, 平和, 講和 | opposite=war
war | 戦争, 戦闘, 紛争, 侵攻 | opposite=peace
invade | 侵攻, 侵略, 侵入
coup | クーデター, 政変
missile | ミサイル, ロケット弾, 弾道
drone | ドローン, 無人機
soldier | 兵士, 軍人, 隊員
army | 軍, 部隊, 自衛隊
rebel | 反政府勢力, 反乱, 武装勢力, 民兵
terrorist | テロリスト, 過激派, テロ
refugee | 難民, 避難民
migrant | 移民, 移住者
prisoner | 捕虜, 受刑者, 囚人
swap | 交換
announce | 発表, 明らかに, 述べ, 公表, 表明, によると, 伝え, 話し, 発表し, 語っ
warn | 警告, 注意を呼びかけ, 警鐘, 警戒
deny | 否定, 否認, 打ち消, 認めな | opposite=confess
confirm | 確認, 認め, 確か, 裏付け | opposite=deny
promise | 約束, 公約, 確約, 誓っ
accuse | 非難, 告発, 追及
demand | 要求, 求め
urge | 呼びかけ, 訴え, 促し, 要請
plan | 計画, 予定, 方針, 構え, 意向
expect | 見通し, 見込み, 予想, 予測
consider | 検討, 視野
criticise | 批判, 非難, 糾弾 | opposite=praise
praise | 称賛, 評価, 歓迎, たたえ | opposite=criticise
apologise | 謝罪, おわび, 陳謝, 謝っ
threaten | 脅, 威嚇, 警告
propose | 提案, 提示, 打ち出, 提出
visit | 訪問, 訪れ, 訪日, 訪米, 視察
meet | 会談, 面会, 会っ, 首脳会談, 会合
arrive | 到着, 着い, 着陸, 降り立 | opposite=depart
depart | 出発, 離陸, 発っ, 後にし | opposite=arrive
join | 加盟, 加入, 参加, 入党 | opposite=leave-org
leave-org | 脱退, 離脱, 離党, 抜け | opposite=join
open | 開業, 開通, 開館, オープン, 開店, 開設 | opposite=close
close | 閉鎖, 閉店, 閉館, 休業, 通行止め, 閉じ, 休校 | opposite=open
build | 建設, 建て, 建造, 新設, 完成 | opposite=destroy
nationalise | 国有化 | opposite=privatise
privatise | 民営化 | opposite=nationalise
upgrade | 格上げ | opposite=downgrade
downgrade | 格下げ | opposite=upgrade
marry | 結婚, 挙式, 婚姻, 入籍 | opposite=divorce
divorce | 離婚, 離縁 | opposite=marry
police | 警察, 警官, 県警, 警視庁, 署, 府警, 道警
firefighter | 消防, 消防士, 消防隊
government | 政府, 内閣, 政権
opposition | 野党
president | 大統領, 国家元首, 国家主席
prime-minister | 首相, 総理, 総理大臣
minister | 大臣, 閣僚
foreign-minister | 外相, 外務大臣
finance-minister | 財務相, 財務大臣, 財相
defence-minister | 防衛相, 国防相, 防衛大臣
interior-minister | 内相, 内務相
parliament | 議会, 国会, 衆院, 参院, 下院, 上院
lawmaker | 議員, 代議士
mayor | 市長, 町長, 村長, 首長
governor | 知事, 州知事
ambassador | 大使, 外交官
king | 国王
queen | 女王, 王妃
pope | 教皇, 法王
party | 党, 政党
council-city | 市議会, 町議会, 村議会
spokesperson | 報道官, 広報担当, スポークスマン
authority | 当局
resident | 住民, 市民, 町民, 村民, 県民
student | 生徒, 学生, 児童
teacher | 教員, 教師, 教諭, 先生
child | 子ども, 子供, 児童, 男児, 女児, 乳児, 赤ちゃん
woman | 女性, 女児
man | 男性
doctor | 医師, 医者, 外科医
patient | 患者
nurse | 看護師
passenger | 乗客, 旅客, 搭乗者
driver | 運転手, 運転士, ドライバー
crew | 乗員, 乗組員, クルー
tourist | 観光客, 旅行者, 旅行客
journalist | 記者, ジャーナリスト, 報道関係者
scientist | 科学者, 研究者, 研究チーム
farmer | 農家, 農民, 生産者
voter | 有権者, 投票者
home | 住宅, 自宅, 民家, 家屋
school | 学校, 小学校, 中学校, 高校, 小中学校
university | 大学
hospital | 病院, 医療機関, 診療所
factory | 工場, 製造拠点, プラント
bridge | 橋, 橋りょう, 高架橋
tunnel | トンネル
road | 道路, 国道, 県道
motorway | 高速道路, 自動車道
train | 列車, 電車, 新幹線, 鉄道
station-rail | 駅
plane | 飛行機, 旅客機, 航空機, 機体
helicopter | ヘリコプター, ヘリ
airport | 空港, 飛行場
ship | 船, 船舶, 貨物船, 客船, タンカー
ferry | フェリー, 連絡船
boat | ボート, 漁船, 小型船
port | 港, 漁港, 港湾
bus | バス
car | 車, 乗用車, 自動車, 車両
truck | トラック, 大型車, ダンプカー
river | 川, 河川
lake | 湖, ダム湖
coast | 海岸, 沿岸, 浜, 海辺
mountain | 山, 登山, 山頂
forest | 森林, 山林, 森
island | 島, 離島
village | 集落
city | 都市, 市内
capital | 首都
region | 地域
mine | 鉱山, 炭鉱, 坑道
dam | ダム, 堤防
church | 教会, 聖堂
mosque | モスク
hotel | ホテル, 旅館, 宿泊施設
restaurant | レストラン, 飲食店, 食堂
shop | 店, 店舗, スーパー, 百貨店
market | 市場
prison | 刑務所, 拘置所, 留置場
embassy | 大使館, 領事館, 在外公館
stadium | スタジアム, 競技場, 球場
building | 建物, ビル, 高層ビル
warehouse | 倉庫, 物流施設
satellite | 衛星, 人工衛星
spacecraft | 宇宙船, 探査機, ロケット, 宇宙飛行士, カプセル
vaccine | ワクチン, 予防接種, 接種
virus | ウイルス, 病原体
epidemic | 流行, 感染拡大, パンデミック, 集団感染
discover | 発見, 発掘, 見つか, 出土
study | 研究, 調査, 報告, 世論調査
surgery | 手術, 移植, 執刀
cyberattack | サイバー攻撃, ハッカー, 不正アクセス, ランサムウエア
data | データ, 情報, 個人情報
aid | 支援, 援助, 救援物資, 支援物資
water | 水, 飲料水, 水道, 給水
food | 食料, 食品, 食べ物
animal | 動物, 犬, 猫, クマ, 熊
curfew | 外出禁止令, 夜間外出禁止
visa | ビザ, 査証, 在留資格
seat | 議席
majority | 過半数, 多数
coalition | 連立, 連合
ticket | チケット, 切符, 入場券
album | アルバム
product | 製品, 商品, 新型, 車種`;

export const SLOTS =
  '{"numbers":{"零":0,"一":1,"二":2,"三":3,"四":4,"五":5,"六":6,"七":7,"八":8,"九":9,"十":10,"〇":0,"ゼロ":0,"十一":11,"十二":12,"二十":20,"三十":30,"四十":40,"五十":50,"六十":60,"七十":70,"八十":80,"九十":90,"百":100,"千":1000,"万":10000,"十万":100000,"百万":1000000,"千万":10000000,"億":100000000,"十億":1000000000,"百億":10000000000,"千億":100000000000,"兆":1000000000000,"ひとつ":1,"一つ":1,"1つ":1,"ふたつ":2,"二つ":2,"2つ":2,"みっつ":3,"三つ":3,"3つ":3,"四つ":4,"4つ":4,"五つ":5,"5つ":5,"六つ":6,"七つ":7,"八つ":8,"九つ":9,"一人":1,"1人":1,"ひとり":1,"二人":2,"2人":2,"ふたり":2,"双子":2,"三つ子":3,"双方":2,"ペア":2,"コンビ":2,"半分":0.5,"半ダース":6,"ダース":12,"1ダース":12,"一ダース":12,"倍":2,"2倍":2,"二倍":2,"3倍":3,"倍増":2,"半減":0.5,"第一":1,"第二":2,"第三":3,"初めて":1,"ハットトリック":3,"壱":1,"弐":2,"二十歳":20},"weekdays":{"月曜日":1,"月曜":1,"(月)":1,"火曜日":2,"火曜":2,"(火)":2,"水曜日":3,"水曜":3,"(水)":3,"木曜日":4,"木曜":4,"(木)":4,"金曜日":5,"金曜":5,"(金)":5,"土曜日":6,"土曜":6,"(土)":6,"日曜日":7,"日曜":7,"(日)":7},"months":{"1月":1,"一月":1,"2月":2,"二月":2,"3月":3,"三月":3,"4月":4,"四月":4,"5月":5,"五月":5,"6月":6,"六月":6,"7月":7,"七月":7,"8月":8,"八月":8,"9月":9,"九月":9,"10月":10,"十月":10,"11月":11,"十一月":11,"12月":12,"十二月":12},"negation":["ない","なかっ","ません","せず","否定","否認","拒否","断っ","断り","拒ん","見送","取りやめ","なし","いない","できず","できなかっ","失敗","断念","至らず","至らなかっ","回避","免れ","ゼロ","応じない","認めない","白紙","不可","未定","未解決","無効","無傷","無事","無期延期","されず","られず"],"plan":["予定","計画","方針","見通し","見込み","検討","検討し","意向","予想","予測","目指し","目指す","目標","準備","だろう","可能性","かもしれ","べき","つもり","構え","提案","要請","求め","呼びかけ","約束","公約","表明","誓っ","警告","脅し","調整","期待","来週","来月","来年","明日","年内","今後","候補","目途","めど","する方向","想定","打診","視野に入れ","考えを示"],"more":["さらに","新たに","新たな","別の","別に","もう一","ほかに","他に","追加","再び","また","加えて","他の","その他","第二の","2件目","相次","増派","新規"],"approx":["約","およそ","ほぼ","程度","ほど","前後","近く","近い","以上","以下","超","余り","少なくとも","最大","弱","強","未満","数十","数百","数千","数","複数","推定","概算","ごろ","余","足らず","多く"],"units":{"メートル":["length",1],"m":["length",1],"キロメートル":["length",1000],"キロメートル余":["length",1000],"km":["length",1000],"センチ":["length",0.01],"センチメートル":["length",0.01],"cm":["length",0.01],"ミリ":["length",0.001],"ミリメートル":["length",0.001],"mm":["length",0.001],"マイル":["length",1609.344],"カイリ":["length",1852],"海里":["length",1852],"フィート":["length",0.3048],"グラム":["weight",0.001],"g":["weight",0.001],"キログラム":["weight",1],"kg":["weight",1],"トン":["weight",1000],"ポンド":["weight",0.45359237],"平方メートル":["area",1],"平方キロ":["area",1000000],"平方キロメートル":["area",1000000],"ヘクタール":["area",10000],"アール":["area",100],"坪":["area",3.305785],"エーカー":["area",4046.8564],"リットル":["volume",1],"ミリリットル":["volume",0.001],"ガロン":["volume",3.785411784],"バレル":["volume",158.987],"立方メートル":["volume",1000],"秒":["time",1],"分":["time",60],"分間":["time",60],"時間":["time",3600],"日":["time",86400],"日間":["time",86400],"週":["time",604800],"週間":["time",604800],"か月":["time",2629800],"カ月":["time",2629800],"ヶ月":["time",2629800],"ヵ月":["time",2629800],"月間":["time",2629800],"四半期":["time",7889400],"半年":["time",15778800],"年":["time",31557600],"年間":["time",31557600],"世紀":["time",3155760000],"ポイント":["percentage-point",1],"ベーシスポイント":["percentage-point",0.01],"キロワット":["power",1000],"メガワット":["power",1000000],"キロ":["length",1000]},"percent":["パーセント","%"],"fractions":{"割":0.1,"半分":0.5,"半数":0.5,"2分の1":0.5,"五割":0.5,"5割":0.5,"3分の1":0.333333,"三分の一":0.333333,"3分の2":0.666667,"三分の二":0.666667,"4分の1":0.25,"四分の一":0.25,"4分の3":0.75,"四分の三":0.75,"5分の1":0.2,"五分の一":0.2,"5分の2":0.4,"5分の4":0.8,"6分の1":0.166667,"8分の1":0.125,"10分の1":0.1,"十分の一":0.1,"一割":0.1,"1割":0.1}}';
