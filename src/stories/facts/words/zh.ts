/** What news words mean in this language, and its words for numbers, days, negation and plans. Written for this product. */
export const CONCEPTS = `
die | 死亡, 遇难, 身亡, 丧生, 罹难, 去世, 逝世, 病逝, 死者, 丧命, 殒命, 不治, 遇难者, 殉职, 离世, 致死, 死去, 辞世, 失去生命 | opposite=survive
hurt | 受伤, 伤者, 负伤, 轻伤, 重伤, 伤势, 致伤, 挂彩
kill | 杀害, 打死, 杀死, 击毙, 遇害, 致死, 谋杀, 凶杀, 枪杀, 被杀, 炸死
survive | 生还, 幸存, 幸免, 逃过一劫, 脱险 | opposite=die
birth | 出生, 诞生, 降生, 产下, 分娩, 出世
body | 遗体, 尸体, 尸首, 遗骸
ill | 患病, 生病, 病倒, 患者, 发病, 染病
infect | 感染, 确诊, 传染, 染疫
recover | 康复, 痊愈, 治愈, 出院, 好转
poison | 中毒, 下毒, 投毒, 毒杀
drown | 溺水, 溺亡, 淹死, 溺毙
shoot | 枪击, 开枪, 枪战, 中枪, 开火, 枪杀, 枪声
stab | 持刀, 刺伤, 刺死, 砍伤, 捅伤, 刀刺, 行凶
kidnap | 绑架, 劫持, 掳走, 绑走
hostage | 人质
arrest | 逮捕, 拘捕, 被捕, 抓获, 拘留, 落网, 捕获, 归案, 抓捕, 刑拘 | opposite=release
release | 释放, 获释, 获得自由, 出狱, 放人, 重获自由, 交保 | opposite=arrest
jail | 入狱, 监禁, 有期徒刑, 徒刑, 服刑, 坐牢, 羁押, 锒铛入狱 | opposite=release
escape | 逃跑, 逃脱, 越狱, 潜逃, 在逃, 逃离, 出逃 | opposite=arrest
charge-court | 起诉, 指控, 被控, 提起公诉, 控罪
sentence | 判处, 判刑, 获刑, 被判, 刑期, 量刑 | opposite=acquit
guilty | 有罪, 罪名成立, 罪成 | opposite=acquit
acquit | 无罪, 宣告无罪, 无罪释放, 脱罪 | opposite=guilty
prosecute | 立案, 立案侦查, 立案调查, 检控 | opposite=drop-case
drop-case | 撤案, 撤诉, 不起诉, 撤销指控, 撤销案件, 终止调查 | opposite=prosecute
appeal | 上诉, 抗诉, 申诉
overturn | 推翻, 撤销, 改判, 驳回原判, 废止判决 | opposite=uphold
uphold | 维持原判, 维持, 维持判决 | opposite=overturn
investigate | 调查, 侦查, 侦办, 彻查, 查办, 追查
suspect | 嫌疑, 嫌犯, 涉嫌, 疑犯, 疑似
trial | 审判, 开庭, 受审, 庭审, 审理, 出庭
court | 法院, 法庭, 高院, 中院, 裁判所
judge | 法官, 审判长, 裁判官
prosecutor | 检察官, 检方, 检察院, 公诉人, 检察机关
lawyer | 律师, 辩护人, 代理人
sue | 诉讼, 起诉, 告上法庭, 提告, 状告, 打官司
fine | 罚款, 罚金, 处罚, 被罚, 开出罚单
compensate | 赔偿, 补偿, 理赔, 赔付
extradite | 引渡, 遣返, 驱逐出境, 移交
pardon | 赦免, 特赦, 大赦
confess | 认罪, 招供, 供认, 承认, 坦承 | opposite=deny
steal | 盗窃, 偷窃, 被盗, 失窃, 抢劫, 劫案, 窃取, 偷走, 抢走, 窃贼
fraud | 诈骗, 欺诈, 骗取, 骗局, 侵吞, 挪用
bribe | 贿赂, 受贿, 行贿, 贪污, 腐败, 贪腐
smuggle | 走私, 偷运, 贩运, 偷渡
drug | 毒品, 可卡因, 海洛因, 大麻, 冰毒
weapon | 武器, 枪支, 枪械, 弹药, 军火
raid | 突击搜查, 搜查, 突袭, 扫荡
seize | 查获, 没收, 扣押, 查封, 缴获, 查扣
appoint | 任命, 委任, 出任, 接任, 上任, 履新, 就任, 提名, 聘任 | opposite=dismiss-job
dismiss-job | 解职, 免职, 撤职, 罢免, 解雇, 开除, 革职, 炒鱿鱼, 下课, 罢黜, 被免 | opposite=appoint
resign | 辞职, 请辞, 辞去, 下台, 卸任, 引咎辞职, 挂冠, 辞任 | opposite=stay-on
stay-on | 留任, 继续任职, 留在任上, 连任 | opposite=resign
hire | 招聘, 雇用, 聘用, 招募, 录用, 增聘 | opposite=lay-off
lay-off | 裁员, 裁减, 解雇, 削减岗位, 裁撤, 精简人手 | opposite=hire
successor | 接替, 继任, 接班, 取代
retire | 退休, 退役, 挂靴, 告老
candidate | 候选人, 参选, 竞选, 人选
approve | 批准, 通过, 核准, 同意, 获批, 放行, 赞成, 开绿灯, 审批通过, 表决通过 | opposite=reject
reject | 否决, 拒绝, 驳回, 反对, 回绝, 未获通过, 未通过, 不批准, 打回 | opposite=approve
agree | 达成, 同意, 协议, 一致, 谈妥, 商定 | opposite=refuse
refuse | 拒绝, 拒不, 不肯, 不愿, 谢绝 | opposite=agree
sign | 签署, 签订, 签字, 签约, 签下
vote | 投票, 表决, 票数, 公投
elect | 当选, 选出, 胜选, 获选, 连任, 推选
election | 选举, 大选, 选战, 补选, 选情
referendum | 公投, 全民投票, 公民投票, 全民公决
law | 法案, 法律, 立法, 法令, 条例, 草案
ban | 禁止, 禁令, 取缔, 封禁, 不准, 严禁, 禁用 | opposite=allow
allow | 允许, 准许, 许可, 获准, 合法化, 放行, 解禁 | opposite=ban
impose | 实施, 施加, 征收, 颁布, 加征, 推行, 实行 | opposite=lift
lift | 解除, 取消, 撤销, 废除, 解禁, 撤除 | opposite=impose
sanction | 制裁, 禁运, 惩罚措施
veto | 否决权, 否决, 一票否决
support | 支持, 力挺, 拥护, 赞同, 撑腰 | opposite=oppose
oppose | 反对, 抵制, 不赞成, 抗议 | opposite=support
postpone | 推迟, 延期, 延后, 押后, 顺延, 改期, 延迟, 暂缓, 延误 | opposite=bring-forward
bring-forward | 提前, 提早 | opposite=postpone
cancel | 取消, 停办, 撤销, 叫停, 泡汤 | opposite=hold-event
hold-event | 举行, 举办, 召开, 如期 | opposite=cancel
extend | 延长, 展期, 续期, 延期 | opposite=shorten
shorten | 缩短, 缩减时间 | opposite=extend
rise | 上升, 上涨, 增长, 增加, 攀升, 上扬, 走高, 飙升, 升至, 增至, 涨至, 提高, 涨幅, 升幅, 大涨, 收涨, 涨 | opposite=fall
fall | 下降, 下跌, 减少, 下滑, 回落, 走低, 跌至, 降至, 跌幅, 大跌, 暴跌, 缩水, 收跌, 跌破, 跌 | opposite=rise
raise | 上调, 提高, 调高, 加息, 提升, 增加, 调升 | opposite=cut
cut | 下调, 削减, 降低, 调低, 减少, 降息, 裁减, 缩减, 调降 | opposite=raise
double | 翻番, 翻倍, 翻一番, 增加一倍, 两倍, 倍增, 增长一倍 | opposite=halve
halve | 减半, 腰斩, 减少一半, 缩减一半, 对半 | opposite=double
exceed | 超过, 超出, 突破, 高于预期, 好于预期, 逾 | opposite=fall-short
fall-short | 低于预期, 未达, 不及预期, 不足, 未能达到 | opposite=exceed
unchanged | 维持不变, 保持不变, 不变, 持平, 按兵不动
expand | 扩大, 扩张, 扩建, 扩充, 拓展 | opposite=shrink
shrink | 萎缩, 收缩, 缩小, 缩减 | opposite=expand
improve | 改善, 好转, 提升, 回暖 | opposite=worsen
worsen | 恶化, 加剧, 变差, 升级 | opposite=improve
begin | 开始, 启动, 开幕, 展开, 开工, 拉开帷幕, 揭幕, 着手, 动工 | opposite=end
end | 结束, 终止, 落幕, 告终, 闭幕, 完成, 收官, 完结 | opposite=begin
halt | 暂停, 中止, 停止, 叫停, 中断, 停工, 停运, 冻结, 停摆 | opposite=resume
resume | 恢复, 重启, 重开, 复工, 复航, 复课, 续开 | opposite=halt
continue | 继续, 持续, 仍在, 延续 | opposite=halt
buy | 购买, 买入, 购入, 收购, 买下, 采购, 购得, 拍下, 斥资 | opposite=sell
sell | 出售, 卖出, 售出, 抛售, 转让, 拍卖, 变卖, 卖掉 | opposite=buy
takeover | 收购, 并购, 吞并, 接管, 入主
merge | 合并, 兼并, 并入, 整合 | opposite=split
split | 分拆, 拆分, 分裂, 分割, 剥离 | opposite=merge
invest | 投资, 注资, 投入, 斥资
profit | 利润, 盈利, 净利, 获利 | opposite=loss
loss | 亏损, 损失, 赤字 | opposite=profit
revenue | 营收, 收入, 营业额, 销售额, 票房
bankrupt | 破产, 倒闭, 资不抵债, 清盘, 破产保护
debt | 债务, 负债, 欠款, 欠债
loan | 贷款, 借款, 信贷, 放贷
pay | 支付, 付款, 缴纳, 偿付, 发放, 缴付
donate | 捐赠, 捐款, 捐助, 捐出, 捐献
strike-work | 罢工, 停工, 罢驶, 工潮
produce | 生产, 制造, 产量, 投产, 量产
export | 出口, 外销, 输出 | opposite=import
import | 进口, 输入 | opposite=export
recall | 召回, 下架, 回收
contract | 合同, 合约, 订单, 协议
order-goods | 订购, 订单, 预订, 下单
deliver | 交付, 交货, 运送, 供应, 送达
company | 公司, 企业, 集团, 厂商, 制造商, 巨头
bank | 银行, 金融机构, 贷款机构
price | 价格, 售价, 房价, 票价, 物价, 油价
tax | 税, 征税, 税收, 税率
tariff | 关税, 进口税
interest-rate | 利率, 基准利率, 息口, 加息, 降息
central-bank | 央行, 中央银行, 美联储, 欧洲央行, 货币当局
inflation | 通胀, 通货膨胀, 物价上涨, 消费者价格, 物价指数
unemployment | 失业, 失业率, 待业
economy | 经济, 国内生产总值, gdp
budget | 预算, 财政预算
share-stock | 股票, 股份, 股价, 个股, 持股
stock-exchange | 股市, 交易所, 证交所, 大盘, 股指
wage | 工资, 薪资, 薪水, 薪酬, 底薪
pension | 养老金, 退休金, 年金
money | 资金, 款项, 金额, 现金
job | 岗位, 职位, 工作岗位, 就业
worker | 员工, 职工, 工人, 雇员, 劳工, 从业人员
union | 工会, 工会组织
boss | 首席执行官, 总裁, 董事长, 总经理, 掌门人, 老板, 行政总裁
oil | 石油, 原油, 油价
gas | 天然气, 燃气, 煤气
electricity | 电力, 供电, 用电, 电网
nuclear-plant | 核电站, 核电厂, 核反应堆
win | 获胜, 击败, 战胜, 胜出, 夺冠, 取胜, 赢得, 力克, 大胜, 告捷, 险胜, 打败, 胜 | opposite=lose
lose | 落败, 失利, 输给, 不敌, 败给, 告负, 惨败, 负于, 失败 | opposite=win
draw-match | 平局, 战平, 打平, 握手言和, 踢平, 互交白卷
goal | 进球, 破门, 入球, 攻入, 打进, 得分
match | 比赛, 对决, 赛事, 交锋, 对阵, 之战
team | 球队, 队伍, 俱乐部, 国家队
player | 球员, 选手, 队员, 前锋, 门将, 后卫, 运动员
coach | 教练, 主帅, 主教练, 少帅, 名帅
final | 决赛, 冠军战
semifinal | 半决赛, 四强赛
tournament | 锦标赛, 杯赛, 世界杯, 联赛, 锦标, 公开赛, 欧洲杯
champion | 冠军, 夺冠, 桂冠, 卫冕, 封王, 头名
medal | 奖牌, 金牌, 银牌, 铜牌, 摘金
qualify | 晋级, 出线, 入围, 跻身, 闯入, 打入 | opposite=knocked-out
knocked-out | 淘汰, 出局, 止步, 无缘 | opposite=qualify
race | 赛跑, 大奖赛, 赛段, 比赛
transfer-player | 转会, 加盟, 签下, 引援, 转投
spectator | 观众, 球迷, 粉丝, 游客
doping | 兴奋剂, 禁药, 药检
prize | 奖, 获奖, 大奖, 奖项, 殊荣, 得奖
film | 电影, 影片, 片子, 新片
director-film | 导演, 执导
actor | 演员, 影星, 主演, 男星, 女星
singer | 歌手, 歌星, 歌唱家
book | 小说, 著作, 新书
author | 作家, 作者, 小说家
painting | 画作, 油画, 名画, 绘画
museum | 博物馆, 美术馆, 画廊
exhibition | 展览, 展会, 展出, 特展, 博览会
festival | 电影节, 音乐节, 艺术节
concert | 演唱会, 音乐会, 巡演, 开唱
record | 纪录, 新高, 历史最高, 创下, 最高点, 记录
crash | 坠毁, 坠机, 失事, 坠落, 空难
accident | 事故, 车祸, 意外, 交通事故
collide | 相撞, 碰撞, 撞上, 追尾, 撞击, 撞向
derail | 脱轨, 出轨
blaze | 火灾, 大火, 起火, 失火, 着火, 山火, 火警, 火势, 烧毁, 燃烧
extinguish | 扑灭, 灭火, 控制火势, 救熄
explode | 爆炸, 引爆, 起爆, 炸开, 爆燃
bomb | 炸弹, 爆炸物, 爆炸装置, 炸药, 未爆弹
flood | 洪水, 洪灾, 水灾, 洪涝, 淹没, 内涝, 山洪, 被淹
quake | 地震, 余震, 震级, 强震
storm | 风暴, 台风, 飓风, 暴风雨, 龙卷风, 气旋, 热带风暴
landslide | 山体滑坡, 滑坡, 泥石流, 塌方, 山泥倾泻
avalanche | 雪崩
volcano | 火山, 喷发, 熔岩, 岩浆
drought | 干旱, 旱灾, 旱情, 缺水
rain | 降雨, 暴雨, 雨水, 大雨, 强降雨, 豪雨
snow | 降雪, 暴雪, 大雪, 积雪
heat | 高温, 热浪, 酷热, 气温
collapse | 倒塌, 坍塌, 垮塌, 塌陷, 崩塌
sink | 沉没, 沉船, 倾覆, 翻覆, 翻沉
leak | 泄漏, 泄露, 渗漏, 外泄
damage | 受损, 损坏, 损毁, 破坏
destroy | 摧毁, 毁坏, 烧毁, 夷为平地, 拆除, 毁掉, 销毁, 毁于一旦 | opposite=build
evacuate | 疏散, 撤离, 转移, 撤出, 避难 | opposite=return
return | 返回, 回家, 回国, 重返, 返家, 归来, 返乡 | opposite=evacuate
rescue | 救援, 获救, 营救, 救出, 抢救, 解救, 搭救
search | 搜索, 搜寻, 搜救, 寻找, 查找
find | 找到, 发现, 寻获, 寻回, 找回, 被发现 | opposite=missing
missing | 失踪, 下落不明, 失联, 不知所踪, 走失 | opposite=find
outage | 停电, 断电, 中断, 故障, 瘫痪 | opposite=restore
restore | 修复, 恢复供电, 恢复, 抢修, 复电 | opposite=outage
trapped | 被困, 受困, 被埋, 困在
homeless | 无家可归, 流离失所, 失去家园
emergency | 紧急状态, 戒备状态, 灾区, 警报, 应急响应
protest | 抗议, 示威, 游行, 集会, 上街
riot | 骚乱, 暴乱, 暴动, 动乱
clash | 冲突, 交火, 打斗, 斗殴
attack | 袭击, 攻击, 恐袭, 进攻, 来袭, 遇袭
airstrike | 空袭, 轰炸
shelling | 炮击, 炮轰, 炮火, 炮弹
shoot-down | 击落, 拦截, 打下
capture | 占领, 夺取, 攻占, 控制, 攻克, 拿下 | opposite=withdraw
withdraw | 撤军, 撤出, 撤回, 撤退, 撤离 | opposite=capture
deploy | 部署, 派遣, 增派, 派出, 调派, 增兵 | opposite=withdraw
ceasefire | 停火, 休战, 停战
negotiate | 谈判, 磋商, 会谈, 对话, 洽谈
peace | 和平, 和约, 和平协议, 和解 | opposite=war
war | 战争, 战事, 开战, 冲突 | opposite=peace
invade | 入侵, 侵略, 侵入, 进犯
coup | 政变, 兵变, 推翻
missile | 导弹, 火箭弹, 飞弹
drone | 无人机, 无人驾驶
soldier | 士兵, 军人, 官兵, 战士
army | 军队, 部队, 军方, 陆军
rebel | 叛军, 反政府武装, 武装分子, 叛乱
terrorist | 恐怖分子, 恐怖组织, 极端分子, 恐怖主义
refugee | 难民, 流民, 寻求庇护
migrant | 移民, 偷渡者, 移工
prisoner | 囚犯, 战俘, 在押人员, 犯人
swap | 交换, 互换, 换俘
announce | 宣布, 表示, 称, 公布, 说, 通报, 透露, 发布, 声明, 指出
warn | 警告, 提醒, 预警, 示警
deny | 否认, 辟谣, 驳斥, 矢口否认 | opposite=confess
confirm | 证实, 确认, 坐实, 核实 | opposite=deny
promise | 承诺, 保证, 答应, 誓言, 许诺
accuse | 指责, 指控, 谴责, 控诉
demand | 要求, 索要, 敦促
urge | 呼吁, 敦促, 促请, 号召
plan | 计划, 拟, 打算, 规划, 预定
expect | 预计, 预期, 有望, 预测
consider | 考虑, 研究, 斟酌, 酝酿
criticise | 批评, 抨击, 谴责, 炮轰 | opposite=praise
praise | 赞扬, 称赞, 表扬, 欢迎, 赞赏 | opposite=criticise
apologise | 道歉, 致歉, 赔礼
threaten | 威胁, 扬言, 恐吓
propose | 提议, 建议, 提出, 倡议
visit | 访问, 到访, 出访, 造访, 参观
meet | 会晤, 会见, 会面, 会谈, 接见, 峰会
arrive | 抵达, 到达, 到访, 降落, 着陆 | opposite=depart
depart | 离开, 启程, 出发, 起飞, 动身 | opposite=arrive
join | 加入, 入会, 参加, 加盟 | opposite=leave-org
leave-org | 退出, 脱离, 退群, 离开 | opposite=join
open | 开放, 开通, 开业, 启用, 通车, 开幕, 揭牌 | opposite=close
close | 关闭, 停业, 封闭, 关门, 封锁, 停用 | opposite=open
build | 建设, 修建, 兴建, 建造, 动工, 新建, 建成 | opposite=destroy
nationalise | 国有化, 收归国有 | opposite=privatise
privatise | 私有化, 民营化 | opposite=nationalise
upgrade | 上调评级, 调升评级, 上调信用评级 | opposite=downgrade
downgrade | 下调评级, 调降评级, 降级, 下调信用评级 | opposite=upgrade
marry | 结婚, 婚礼, 成婚, 完婚, 大婚 | opposite=divorce
divorce | 离婚, 离异, 分手 | opposite=marry
police | 警方, 警察, 公安, 警员, 民警, 警局
firefighter | 消防员, 消防, 消防队, 消防人员
government | 政府, 内阁, 当局, 国务院
opposition | 反对党, 在野党, 反对派
president | 总统, 国家元首, 国家主席
prime-minister | 总理, 首相, 政府首脑, 阁揆
minister | 部长, 大臣, 阁员
foreign-minister | 外长, 外交部长, 外相, 外交大臣
finance-minister | 财长, 财政部长, 财政大臣, 财务大臣
defence-minister | 防长, 国防部长, 国防大臣
interior-minister | 内政部长, 内政大臣, 内长
parliament | 议会, 国会, 众议院, 参议院, 立法会, 下院, 上院, 人大
lawmaker | 议员, 国会议员, 众议员, 参议员, 立法委员
mayor | 市长, 镇长, 市政首长
governor | 州长, 省长, 总督, 行政长官
ambassador | 大使, 外交官, 使节
king | 国王, 君主
queen | 女王, 王后
pope | 教皇, 教宗
party | 政党, 执政党
council-city | 市议会, 镇议会, 市政会
spokesperson | 发言人
authority | 当局, 部门, 机构, 主管机关
resident | 居民, 市民, 村民, 住户, 民众
student | 学生, 学员, 中学生, 大学生
teacher | 教师, 老师, 教员
child | 儿童, 孩子, 男孩, 女孩, 婴儿, 幼童, 未成年人
woman | 女子, 妇女, 女性, 妇人, 老妇
man | 男子, 男性, 老翁, 老汉
doctor | 医生, 医师, 大夫, 医护
patient | 患者, 病人, 病患
nurse | 护士, 护理人员
passenger | 乘客, 旅客, 搭客
driver | 司机, 驾驶员, 驾驶人
crew | 机组, 船员, 乘员
tourist | 游客, 观光客, 旅客
journalist | 记者, 新闻工作者, 媒体人
scientist | 科学家, 研究人员, 学者
farmer | 农民, 农户, 果农
voter | 选民, 投票者
home | 住宅, 房屋, 家园, 民宅, 住房, 公寓
school | 学校, 中学, 小学, 校园
university | 大学, 高校, 学院
hospital | 医院, 诊所, 医疗机构
factory | 工厂, 厂房, 制造厂, 厂区
bridge | 大桥, 桥梁, 高架桥, 桥
tunnel | 隧道, 地道
road | 道路, 公路, 马路, 街道
motorway | 高速公路, 高速, 快速路
train | 列车, 火车, 高铁, 动车, 铁路
station-rail | 车站, 火车站, 站台
plane | 飞机, 客机, 航班, 班机, 专机
helicopter | 直升机
airport | 机场, 航站楼
ship | 船只, 轮船, 货轮, 邮轮, 船舶, 油轮
ferry | 渡轮, 渡船
boat | 小船, 渔船, 快艇, 橡皮艇, 游艇
port | 港口, 码头, 港
bus | 巴士, 公交车, 大巴, 客车, 公车
car | 汽车, 轿车, 车辆, 私家车, 小车
truck | 卡车, 货车, 大货车
river | 河流, 河
lake | 湖, 水库
coast | 海岸, 沿海, 海滩, 岸边
mountain | 山, 山区, 山峰
forest | 森林, 林区, 树林
island | 岛, 岛屿
village | 村庄, 村, 乡村
city | 城市, 都市
capital | 首都, 京城
region | 地区, 区域
mine | 矿井, 煤矿, 矿山, 矿场
dam | 大坝, 水坝, 堤坝
church | 教堂, 教会
mosque | 清真寺
hotel | 酒店, 宾馆, 旅馆, 饭店
restaurant | 餐厅, 餐馆, 饭馆, 食肆
shop | 商店, 门店, 超市, 店铺, 商场
market | 市场, 集市
prison | 监狱, 看守所, 牢房
embassy | 大使馆, 使馆, 领事馆
stadium | 体育场, 球场, 体育馆
building | 大楼, 建筑, 楼房, 大厦
warehouse | 仓库, 库房, 货仓
satellite | 卫星
spacecraft | 飞船, 航天器, 太空舱, 探测器, 宇航员, 航天员, 火箭
vaccine | 疫苗, 接种
virus | 病毒, 病原体
epidemic | 疫情, 流行病, 大流行, 暴发
discover | 发现, 发掘, 出土, 找到
study | 研究, 调查, 报告, 民调
surgery | 手术, 开刀, 移植
cyberattack | 网络攻击, 黑客, 网络入侵, 勒索软件
data | 数据, 资料, 信息
aid | 援助, 救援物资, 救济, 物资
water | 用水, 饮用水, 供水, 水源
food | 食品, 粮食, 食物
animal | 动物, 狗, 猫, 狼
curfew | 宵禁, 戒严
visa | 签证, 居留许可
seat | 席位, 议席
majority | 多数, 过半数
coalition | 联盟, 联合政府, 执政联盟
ticket | 门票, 车票, 机票
album | 专辑, 唱片
product | 产品, 商品, 机型, 车型`;

export const SLOTS =
  '{"numbers":{"零":0,"一":1,"二":2,"三":3,"四":4,"五":5,"六":6,"七":7,"八":8,"九":9,"十":10,"〇":0,"两":2,"俩":2,"仨":3,"一双":2,"一对":2,"双胞胎":2,"孪生":2,"三胞胎":3,"十一":11,"十二":12,"十三":13,"十四":14,"十五":15,"十六":16,"十七":17,"十八":18,"十九":19,"二十":20,"廿":20,"三十":30,"卅":30,"四十":40,"五十":50,"六十":60,"七十":70,"八十":80,"九十":90,"百":100,"一百":100,"千":1000,"一千":1000,"万":10000,"一万":10000,"十万":100000,"百万":1000000,"千万":10000000,"亿":100000000,"十亿":1000000000,"百亿":10000000000,"千亿":100000000000,"万亿":1000000000000,"兆":1000000000000,"半":0.5,"一打":12,"半打":6,"一倍":1,"两倍":2,"三倍":3,"翻番":2,"翻一番":2,"翻倍":2,"减半":0.5,"腰斩":0.5,"五十万":500000,"二十五万":250000,"壹":1,"贰":2,"叁":3,"肆":4,"柒":7,"捌":8,"玖":9,"佰":100,"仟":1000,"第一":1,"第二":2,"第三":3,"首次":1,"梅开二度":2,"帽子戏法":3,"独中两元":2},"weekdays":{"星期一":1,"周一":1,"礼拜一":1,"星期二":2,"周二":2,"礼拜二":2,"星期三":3,"周三":3,"礼拜三":3,"星期四":4,"周四":4,"礼拜四":4,"星期五":5,"周五":5,"礼拜五":5,"星期六":6,"周六":6,"礼拜六":6,"星期日":7,"星期天":7,"周日":7,"周天":7,"礼拜天":7,"礼拜日":7},"months":{"一月":1,"1月":1,"元月":1,"二月":2,"2月":2,"三月":3,"3月":3,"四月":4,"4月":4,"五月":5,"5月":5,"六月":6,"6月":6,"七月":7,"7月":7,"八月":8,"8月":8,"九月":9,"9月":9,"十月":10,"10月":10,"十一月":11,"11月":11,"十二月":12,"12月":12},"negation":["不","没有","没","未","未能","无","并未","并非","不再","不会","尚未","从未","从不","毫无","拒绝","拒不","否认","排除","未获","没能","不能","无法","失败","免于","放弃","避免","无人","不予","不得","勿","未果","无功而返","落空","安然无恙","未遂"],"plan":["将","将会","拟","计划","打算","预计","预期","有望","考虑","正考虑","正在考虑","研究","准备","筹备","可能","或","或将","即将","拟于","预定","定于","建议","提议","提出","承诺","誓言","答应","同意","威胁","扬言","要求","呼吁","敦促","希望","寻求","力争","争取","意向","意图","有意","谋求","下周","下月","明年","明天","年内","年底前","待","尚待","草案","候选","预告","倘若","如果","将于","料将","预料"],"more":["又有","另有","另外","另","再","又","还","还有","新增","新","追加","额外","进一步","其他","其余","第二","此外","增派","加开","再次"],"approx":["约","大约","左右","近","将近","接近","超过","逾","多","余","上下","至少","最多","多达","不到","不足","几乎","大概","数十","数百","数千","数万","数","几","若干","许多","估计","高达","上百","上千","以上","以下"],"units":{"米":["length",1],"公尺":["length",1],"公里":["length",1000],"千米":["length",1000],"里":["length",500],"华里":["length",500],"厘米":["length",0.01],"公分":["length",0.01],"毫米":["length",0.001],"英里":["length",1609.344],"海里":["length",1852],"英尺":["length",0.3048],"克":["weight",0.001],"公斤":["weight",1],"千克":["weight",1],"斤":["weight",0.5],"吨":["weight",1000],"公吨":["weight",1000],"磅":["weight",0.45359237],"平方米":["area",1],"平方公里":["area",1000000],"平方千米":["area",1000000],"公顷":["area",10000],"亩":["area",666.6666666666666],"英亩":["area",4046.8564],"升":["volume",1],"公升":["volume",1],"毫升":["volume",0.001],"加仑":["volume",3.785411784],"桶":["volume",158.987],"立方米":["volume",1000],"秒":["time",1],"秒钟":["time",1],"分钟":["time",60],"刻钟":["time",900],"小时":["time",3600],"钟头":["time",3600],"天":["time",86400],"日":["time",86400],"昼夜":["time",86400],"周":["time",604800],"星期":["time",604800],"礼拜":["time",604800],"个月":["time",2629800],"月":["time",2629800],"季度":["time",7889400],"半年":["time",15778800],"年":["time",31557600],"十年":["time",315576000],"世纪":["time",3155760000],"百分点":["percentage-point",1],"个百分点":["percentage-point",1],"基点":["percentage-point",0.01],"个基点":["percentage-point",0.01],"千瓦":["power",1000],"兆瓦":["power",1000000],"吉瓦":["power",1000000000]},"percent":["百分之","%"],"fractions":{"成":0.1,"一半":0.5,"半数":0.5,"五成":0.5,"三分之一":0.333333,"三分之二":0.666667,"四分之一":0.25,"四分之三":0.75,"五分之一":0.2,"五分之二":0.4,"五分之四":0.8,"六分之一":0.166667,"八分之一":0.125,"十分之一":0.1,"一成":0.1}}';
