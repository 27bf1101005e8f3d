/** What news words mean in this language, and its words for numbers, days, negation and plans. Written for this product. */
export const CONCEPTS = `
die | muerto*, muerta*, muerte*, muertes, muere, mueren, muri*, morir, morirá*, moribund*, muere*, fallec*, falleci*, deceso*, perdi* la vida, perdier* la vida, pierd* la vida, víctima* mortal*, mortal*, perec*, sin vida, dejó de existir, cobr* la vida | opposite=survive
hurt | herid*, lesion*, hirió, hirier*, lastim*, contusion*
kill | matar*, mata, matan, mataron, matando, matado, mató, asesin*, asesinato*, homicid*, abat*, ultim*, quit* la vida, acab* con la vida, dio muerte
survive | sobreviv*, superviv*, salió con vida, salier* con vida, ilesos, ileso, ilesa, salvaron la vida | opposite=die
birth | nacer, nace, nacen, nació, nacid*, nacieron, nacimiento*, parto*, dio a luz, alumbr*
body | cadáver*, cuerpo*, restos mortales, cuerpo sin vida
ill | enferm*, enfermedad*, padec*
infect | infect*, contag*, contagi*, infección*, casos positivos
recover | recuper*, recuperación*, curad*, curar*, curación, curó, sanar, alta médica
poison | envenen*, intoxic*, intoxicación*, veneno*
drown | ahog*, ahogamiento*
shoot | tirote*, tiroteo*, dispar*, balace*, balas, baleado*, a tiros, a balazos, abri* fuego, tiros
stab | apuñal*, acuchill*, puñalad*, cuchillad*, arma blanca, ataque con cuchillo
kidnap | secuestr*, rapto*, raptó, secuestro*, plagi*
hostage | rehén*, rehenes
arrest | deten*, detuv*, detenid*, detención*, arrest*, arresto*, captur*, aprehend*, apres* | opposite=release
release | liber*, liberación*, libertad, excarcel*, puest* en libertad, dej* en libertad, salió de la cárcel, salió libre, solt* | opposite=arrest
jail | encarcel*, prisión*, cárcel, años de cárcel, entre rejas, preso*, pena de prisión, prisión preventiva | opposite=release
escape | escap*, fug*, fuga*, huyó, huye*, huid*, huir, huía*, evadi*, fugitiv* | opposite=arrest
charge-court | imput*, acusar*, acusó, acusad*, acusa, acusan, proces*, procesamiento*, formul* cargos, cargos contra, encaus*
sentence | conden*, condena*, sentenci*, pena de | opposite=acquit
guilty | culpab*, declarad* culpable | opposite=acquit
acquit | absolv*, absuel*, absolución*, absuelt*, exoner*, inocent*, no culpable | opposite=guilty
prosecute | abri* un proceso, abri* diligencias, proces*, abrió causa | opposite=drop-case
drop-case | sobrese*, sobreseimiento, archiv*, retir* los cargos, archivo de la causa | opposite=prosecute
appeal | apel*, apelación*, recurr*, recurso*, casación
overturn | anul*, revoc*, dej* sin efecto, anulación*, tumbó, tumbar*, tumbad*, invalid* | opposite=uphold
uphold | ratific*, confirm* la condena, confirm* la sentencia, manten*, mantien*, avaló, avalar*, avala, avalan | opposite=overturn
investigate | investig*, investigación*, indag*, pesquis*, averigu*
suspect | sospechos*, presunt*, sospech*, supuest*
trial | juicio*, juzg*, vista oral, audiencia
court | tribunal*, juzgado*, corte, audiencia, justicia, supremo, sala
judge | juez*, jueza*, jueces, magistrad*
prosecutor | fiscal*, fiscalía*, ministerio público, acusación
lawyer | abogad*, letrad*, defensor*, defensa
sue | demand*, querell*, querella*, denunci*, acudi* a los tribunales, llev* a los tribunales
fine | multar*, multó, multad*, multa*, sanción económica, sancion*, sanción
compensate | indemniz*, indemnización*, compens*, resarc*, compensación
extradite | extradi*, extradición*, extradit*, deport*, entreg*
pardon | indult*, indulto*, amnisti*, amnistía, perdon*
confess | confes*, confesión*, admit*, admiti*, reconoc*, reconoci* | opposite=deny
steal | robó, robar*, robad*, roban, robo*, hurto*, hurtó, sustra*, asalt*, atrac*, botín, ladron*, ladrón
fraud | fraude*, estaf*, malvers*, defraud*, desfalco*, desvío
bribe | sobor*, coima*, corrup*, cohecho, mordida*
smuggle | contraband*, trafic*, tráfico, traficante*
drug | droga*, estupefaciente*, cocaína, heroína, narcótico*, marihuana
weapon | arma, armas, fusil*, pistola*, munición*, municiones
raid | redada*, allan*, registro*, allanamiento*, operativo*, registr*
seize | incaut*, decomis*, confisc*, incautación*, decomiso*, requis*
appoint | nombr*, nombramiento*, design*, designación*, al frente de, asum* el cargo, nuevo director, toma* posesión | opposite=dismiss-job
dismiss-job | destitu*, destitución*, cesad*, cesar*, cesó, cese, desped*, despid*, apart*, remov*, remoci*, relev*, fulmin*, echó, prescind* | opposite=appoint
resign | dimit*, dimiti*, dimisión*, renunci*, renuncia*, dej* el cargo, dejó su cargo, abandon* el cargo, present* su renuncia, present* su dimisión, se va | opposite=stay-on
stay-on | segui* en el cargo, sigue en el cargo, permanec* en el cargo, continu* en el cargo, se mantiene en el cargo | opposite=resign
hire | contrat*, contratación*, incorpor* empleados, emplear*, empleó | opposite=lay-off
lay-off | despid*, despido*, desped*, recort* de plantilla, recorte de plantilla, ere, recorte de empleos, suprim* puestos, supresión de puestos, elimin* puestos | opposite=hire
successor | sucede*, suced*, sucesor*, reemplaz*, sustitu*, relevo*
retire | jubil*, jubilación*, retir*, cuelga las botas, colg* las botas, fin de su carrera
candidate | candidat*, aspirante*, postul*, precandidat*
approve | aprob*, aprueb*, aprobación*, luz verde, visto bueno, ratific*, autoriz*, valid*, vot* a favor, sancion* la ley, dio el sí | opposite=reject
reject | rechaz*, rechazo*, desestim*, denegó, denieg*, deneg*, tumbó, tumbar*, tumbad*, vot* en contra, descart*, dio portazo | opposite=approve
agree | acord*, acuerd*, acuerdo*, pactar*, pactó, pactad*, pactan, pacto*, convin*, convenio* | opposite=refuse
refuse | negó, negar*, negaron, se neg*, se niega*, rehús*, rehus*, negativa | opposite=agree
sign | firm*, firma*, rubric*, suscrib*, suscri*
vote | vot*, voto*, votación*, sufrag*
elect | eleg*, elig*, electo*, reeleg*, reelig*, reelección, gan* las elecciones
election | eleccion*, elección*, comicios, urnas, presidencial*, legislativ*, municipales, segunda vuelta
referendum | referend*, referéndum, consulta popular, plebiscito*
law | ley, leyes, proyecto de ley, norma*, legislación*
ban | prohib*, prohíb*, prohibición*, vetó, vetar*, vetad*, proscri* | opposite=allow
allow | permit*, autoriz*, autorización*, legaliz*, habilit*, podrán | opposite=ban
impose | impon*, impus*, imposición*, decret*, implant*, impuest*, establec*, entra en vigor | opposite=lift
lift | levant*, levantamiento*, derog*, elimin*, suprim*, retir* | opposite=impose
sanction | sancion*, sanción*, embargo*, medidas punitivas
veto | veto*, vetó, vetar*, vetad*, bloque*
support | apoy*, apoyo*, respald*, respaldo*, favor, a favor | opposite=oppose
oppose | oponer*, opone, opuso, opusier*, oponen, se opone*, en contra, rechaz* | opposite=support
postpone | aplaz*, aplazamiento*, posterg*, pospon*, pospus*, pospuest*, retras*, retraso*, demor* | opposite=bring-forward
bring-forward | adelant*, anticip*, antes de lo previsto, adelanto* | opposite=postpone
cancel | cancel*, cancelación*, suspend*, suspens*, anul*, no se celebrará | opposite=hold-event
hold-event | celebr*, celebración*, se llevó a cabo, tuvo lugar, se realizó, tiene lugar | opposite=cancel
extend | prolong*, prórrog*, prorrog*, extend*, extiend*, ampli*, ampliación* | opposite=shorten
shorten | acort*, reduc* el plazo, abrevi* | opposite=extend
rise | subió, sube, suben, subir*, subieron, subiendo, subi*, subida*, aument*, aumento*, increment*, alza*, crece*, crecer*, creci*, crecimiento*, repunt*, avanz*, dispar*, ganar*, gana, ganan, ganad*, ganador*, escaló, escalar* | opposite=fall
fall | bajar*, baja, bajas, bajan, bajaron, bajad*, bajó, bajada*, caer, caído, caída*, cayó, cae, cayer*, descend*, descen*, descenso*, disminu*, retroce*, desplom*, reduc*, redujo, mermó, perdió | opposite=rise
raise | elevar*, elevó, elevad*, eleva, aument*, subió, sube, suben, subir*, subieron, subiendo, increment*, incremento*, encarec* | opposite=cut
cut | recort*, recorte*, reduc*, reduj*, reducción*, rebaj*, rebaja*, bajar*, baja, bajas, bajan, bajaron, bajad*, disminu*, tijeret* | opposite=raise
double | duplic*, dobl*, dobló, el doble, dos veces más | opposite=halve
halve | a la mitad, redu* a la mitad, la mitad | opposite=double
exceed | super*, sobrepas*, rebas*, excede*, por encima de, más de lo previsto | opposite=fall-short
fall-short | por debajo de, no alcanz*, menos de lo previsto, no lleg* a | opposite=exceed
unchanged | sin cambios, invariable, estable, mantien*, mantuv*, estanc*, inalterad*
expand | expand*, expansión*, ampli*, ampliación*, ensanch*, extend* | opposite=shrink
shrink | contra*, contracción*, encog*, se contrajo, achic* | opposite=expand
improve | mejor*, mejora*, mejoría* | opposite=worsen
worsen | empeor*, agrav*, deterior*, recrudec* | opposite=improve
begin | comenz*, comienz*, comienzo*, empez*, empiez*, inici*, inicio*, arranc*, arranque*, puso en marcha, da comienzo, dio comienzo | opposite=end
end | termin*, finaliz*, fin, final*, acab*, conclu*, concluy*, culmin*, cierre, puso fin, cesó | opposite=begin
halt | suspend*, suspens*, suspensión*, paraliz*, interrump*, interrupción*, deten*, detuv*, frenar*, frenó, frenad*, parar*, paró, parad*, paran, congel* | opposite=resume
resume | reanud*, reanudación*, retom*, reinici*, restablec* | opposite=halt
continue | continu*, contin*, sigue*, sigui*, prosig*, persist*, prosegu* | opposite=halt
buy | compr*, compra*, adquir*, adquier*, adquisición*, se hace con, se hizo con | opposite=sell
sell | vend*, venta*, vendió, enajen*, subast*, se desprend* | opposite=buy
takeover | absorb*, absorción*, tom* el control, opa, compr*, adquir*
merge | fusion*, fusión*, unir*, unen, unieron, integr* | opposite=split
split | escisión*, escind*, separ*, separación*, dividi* | opposite=merge
invest | invert*, invirt*, invirtió, inversión*, inversion*, destin*, inyect*
profit | ganancia*, beneficio*, utilidad*, resultado neto, ganar*, gana, ganan, ganad*, ganador* | opposite=loss
loss | pérdida*, déficit*, números rojos, perdió | opposite=profit
revenue | ingreso*, facturación*, factur*, ventas, recaudación*
bankrupt | quiebra*, bancarrota*, concurso de acreedores, insolven*, quebr*, suspensión de pagos
debt | deuda*, endeud*, adeud*
loan | préstamo*, crédito*, empréstito*, prestar*, prestó, prestad*
pay | pagar*, pagó, pagad*, paga, pagan, pago*, abon*, desembols*, sufrag*, abono
donate | donar*, donad*, dona, donan, donaron, donó, donación*, donativo*, entreg*, aport*, regal*
strike-work | huelga*, huelguist*, paro, paros, paro laboral, cese de actividades
produce | produc*, produj*, producción*, fabric*, fabricación*, elabor*
export | export*, exportación*, ventas al exterior | opposite=import
import | import*, importación*, compras al exterior | opposite=export
recall | retir* del mercado, retirada*, llam* a revisión, llamada a revisión, retiro
contract | contrato*, contrata*, adjudic*, licitación
order-goods | pedido*, encarg*, encargo*, pidió
deliver | entreg*, entrega*, envi*, suministr*, reparti*
company | empresa*, compañía*, firma*, grupo*, sociedad*, fabricante*, gigante, corporación
bank | banco*, entidad*, entidad bancaria, entidad financiera, banca
price | precio*, coste*, costo*, tarifa*
tax | impuesto*, tribut*, fiscal*, gravamen*, tasa
tariff | arancel*, arancelari*, derechos de aduana
interest-rate | tipos de interés, tipo de interés, tasa de interés, tasas de interés, tipos, tasa de referencia, precio del dinero
central-bank | banco central, bce, fed, reserva federal, autoridad monetaria, instituto emisor
inflation | inflación*, ipc, precios al consumo, carestía, índice de precios
unemployment | desempleo*, desempleado*, paro, parado*, desocup*
economy | economía*, económic*, pib, producto interior bruto, producto interno bruto
budget | presupuest*, presupuesto*, cuentas públicas
share-stock | acción*, acciones, título*, participación*, participaciones
stock-exchange | bolsa*, ibex, parqué, mercado bursátil, bursátil*
wage | salari*, salario*, sueldo*, remuneración*, nómina*
pension | pensión*, pensiones, jubilación*
money | dinero*, fondo*, suma*, monto*, importe*, cantidad
job | empleo*, puesto*, trabajo*
worker | trabajador*, emplead*, obrer*, plantilla, operari*, personal
union | sindicat*, sindical*, ugt, gremio*, central obrera
boss | presidente ejecutivo, consejero delegado, consejera delegada, director general, directora general, ceo, jefe*, patrón*, máximo ejecutivo
oil | petróle*, crudo, barril*, petroler*
gas | gas, gases, gasoduct*, gasíst*
electricity | electricidad*, luz, eléctric*, energía eléctrica, corriente
nuclear-plant | central nuclear, planta nuclear, reactor*, central atómica
win | ganar*, gana, ganan, ganad*, ganador*, ganó, venc*, venci*, victoria*, triunf*, impus*, se impone, se impuso, super*, gole*, batió, batir*, batieron, derrotó, derrotaron, derrota a | opposite=lose
lose | perd*, perdi*, pierd*, caye*, cae, cayó, sucumb*, revés, derrotado*, derrota ante, sufrió una derrota, derrota | opposite=win
draw-match | empat*, empate*, tablas, reparto de puntos, igual*
goal | gol, goles, tanto*, anotó, anotar*, anotad*, marcar*, marcó, marcad*, diana*
match | partido*, encuentro*, choque, duelo*, cotejo*, enfrentamiento
team | equipo*, club*, selección*, conjunto*, once, cuadro
player | jugador*, futbolista*, delanter*, porter*, defensa, arquer*, mediocampista*
coach | entrenador*, técnic*, seleccionador*, míster, preparador, director técnico
final | final, finales, gran final
semifinal | semifinal*
tournament | torneo*, campeonato*, copa, mundial*, eurocopa, liga, competición*
champion | campe*, campeón*, título*, cetro, coron*, proclam*
medal | medall*, medalla*, oro, plata, bronce, presea*, podio
qualify | clasific*, clasificación*, avanz*, pas* a, accedi*, boleto | opposite=knocked-out
knocked-out | elimin*, eliminación*, qued* fuera, despid*, apead* | opposite=qualify
race | carrera*, gran premio, etapa*, prueba*
transfer-player | fich*, fichaje*, traspas*, traspaso*, transfer*, incorpor*
spectator | espectador*, aficionad*, hincha*, público, asistente*, visitante*
doping | dopaje*, doping, positivo en, dopad*
prize | premi*, premio*, galard*, galardón*, distinc*, distingu*, concedi*
film | película*, film*, largometraje*, cinta*, cortometraje*
director-film | cineasta*, director*, realizador*
actor | actor, actores, actriz*, intérprete*
singer | cantante*, artista*, cantautor*, rapero*
book | libro*, novela*, obra
author | autor*, escritor*, novelista*, literat*
painting | cuadro*, lienzo*, pintura*, obra, obras
museum | museo*, pinacoteca*, galería*
exhibition | exposición*, exposiciones, muestra*, feria, expon*
festival | festival*, certamen*
concert | concierto*, gira, giras, recital*, actuación*
record | récord*, récords, marca, máximo histórico, plusmarca*, máximo
crash | estrell*, accidente aéreo, siniestr*, precipit*, desplom*
accident | accident*, accidente*, siniestro*, percance*
collide | chocar*, chocad*, chocan, choque*, chocó, colisi*, colisión*, colision*, embist*, impact*
derail | descarril*, descarrilamiento*, salió de la vía, salió de las vías
blaze | incendi*, incendio*, fuego*, llamas, ardió, arde, arden, ardier*, ardía*, quemar*, quemó, quemad*, quema, siniestro
extinguish | extingu*, extinción*, sofoc*, apagar*, apagó, apagad*, control* el fuego
explode | explos*, explosión*, explot*, estall*, estallido*, deton*, deflagración*
bomb | bomba*, artefacto explosivo, explosiv*, artefacto, coche bomba
flood | inund*, inundación*, crecida*, riada*, desbord*, anegad*
quake | terremoto*, sismo*, seísmo*, temblor*, movimiento telúrico, sacudida*
storm | tormenta*, temporal*, huracán*, huracanes, ciclón*, tifón*, tornado*, tempestad*, borrasca*
landslide | desliz*, deslizamiento*, derrumbe*, corrimiento*, alud de, deslave*, desprendimiento*
avalanche | avalancha*, alud*
volcano | volcán*, volcanes, volcánic*, erupción*, lava
drought | sequía*, escasez de agua, falta de agua
rain | lluvia*, llov*, precipitación*, aguacero*, precipitaciones
snow | nieve*, nevar*, nevó, nevad*, nieva
heat | calor*, ola de calor, temperatura*
collapse | derrumb*, desplom*, derrumbe*, colaps*, hund*, hundimiento*
sink | hund*, hundimiento*, naufrag*, naufragio*, zozobr*, volcó, volcar*, volcad*, vuelc*
leak | fug*, escape, derram*, vertido*, filtración*, derrame*
damage | dañ*, daño*, desperfect*, destrozo*
destroy | destru*, destruy*, destrucción*, arras*, demol*, demolición*, derrib*, devast*, calcin*, reduc* a cenizas | opposite=build
evacuate | evacu*, evacuación*, desaloj*, desalojo*, abandon* sus casas, abandon* sus hogares, dej* sus casas | opposite=return
return | regres*, regreso*, volv*, volvi*, vuelv*, vuelta, retorn*, retorno* | opposite=evacuate
rescue | rescat*, rescate*, salvar*, salvó, salvad*, salvamento*, puest* a salvo, sac* con vida
search | buscar*, buscan, buscad*, buscó, búsqueda*, rastre*, busca
find | hallar*, halló, hallad*, hallan, hallazgo*, encontr*, encuentr*, localiz*, descubi*, descubr*, aparec* | opposite=missing
missing | desaparec*, desaparición*, desaparecid*, paradero desconocido, sin rastro, extravi* | opposite=find
outage | apagar*, apagó, apagad*, apagón*, corte de luz, sin luz, sin electricidad, corte de suministro, avería* | opposite=restore
restore | restable*, restablecimiento*, repar*, repuso, repuest*, restaur* | opposite=outage
trapped | atrap*, atrapad*, sepultad*, varad*, encerrad*
homeless | sin hogar, sin techo, damnificad*, sintecho, sin casa, sin vivienda
emergency | estado de emergencia, emergencia*, estado de alarma, zona catastrófica, estado de excepción, alerta*
protest | protest*, protesta*, manifest*, manifestación*, marchar*, marchó, marcharon, marcha*, concentr*, sali* a la calle
riot | disturbio*, motín*, amotin*, altercado*, revuelta*, desmanes
clash | enfrent*, enfrentamiento*, choques, combat*, combate*, refriega*, reyerta*
attack | atac*, ataque*, atent*, atentado*, agred*, agresión*, asalt*, asalto*, ofensiva*
airstrike | bombarde*, bombardeo*, ataque aéreo, ataques aéreos
shelling | artillería, cañone*, bombardeo*, proyectil*, obús*, obuses
shoot-down | derrib*, derribo*, abat*, intercept*
capture | tomar*, tomó, tomad*, toman, toma, captur*, conquist*, ocupar*, ocupó, ocupad*, apoder*, se hizo con el control | opposite=withdraw
withdraw | retir*, retirada*, repleg*, repliegue*, retiro*, se retira | opposite=capture
deploy | despleg*, despliegue*, desplieg*, envi*, envío*, moviliz* | opposite=withdraw
ceasefire | alto el fuego, cese el fuego, cese al fuego, tregua*, armisticio*, cese de hostilidades
negotiate | negoci*, negociación*, conversación*, conversaciones, diálogo*, dialog*
peace | paz, acuerdo de paz, tratado de paz | opposite=war
war | guerra*, conflicto*, contienda* | opposite=peace
invade | invad*, invasión*, incursión*, irrump*
coup | golpe de estado, golpe, golpista*, asonada*, derroc*
missile | misil*, misiles, cohete*, proyectil*
drone | dron, drones, avión no tripulado, aparato no tripulado, no tripulad*
soldier | soldado*, militar*, efectivo*, tropa*, uniformado*
army | ejército*, fuerzas armadas, militares, tropas
rebel | rebelde*, insurgente*, milicia*, guerrill*, guerriller*
terrorist | terroris*, yihad*, extremist*, islamist*
refugee | refugi*, refugiad*, desplazad*, solicitante* de asilo
migrant | migrante*, inmigrante*, sin papeles
prisoner | preso*, presa*, prisioner*, recluso*, reclus*, intern*
swap | intercambi*, intercambio*, canje*, canj*
announce | anunci*, anuncio*, declar*, inform*, comunic*, comunicado*, dijo, señal*, afirm*, según, revel*, asegur*, dio a conocer
warn | advert*, advirt*, advertencia*, alert*, avisar*, avisó, avisa
deny | desmint*, desment*, desmentido*, negó, negar*, negaron, nieg*, rechaz* | opposite=confess
confirm | confirm*, confirmación*, corrobor*, ratific* | opposite=deny
promise | prome*, promesa*, promet*, compromet*, compromiso*, garantiz*
accuse | acusar*, acusó, acusad*, acusa, acusan, acusación*, reproch*, señal*, denunci*, culp*
demand | exig*, exigencia*, reclam*, reivindic*, pide, piden, pidió, pidier*, demanda
urge | llamó a, llama a, llamaron a, llamado a, llamamiento*, instó, insta, instan, instaron, instar, exhort*, urge, urgen, urgió, urgir, apel*, pide, piden, pidió, pidier*
plan | plan, planes, planea*, planif*, prevé*, prever, previsto*, prevista*, previ*, proyect*, tiene previsto, se propone, pretend*
expect | esper*, prevé*, prever, previsto*, prevista*, previsión*, pronostic*, calcul*, se prevé
consider | consider*, estudi*, baraj*, contempl*, sopes*, valora, evalú*
criticise | critic*, crítica*, censur*, reproch*, conden*, cuestion* | opposite=praise
praise | elogi*, elogio*, alab*, celebr*, felicit*, aplaud* | opposite=criticise
apologise | disculp*, disculpa*, pid* perdón, pidió perdón, lament*
threaten | amenaz*, amenaza*
propose | propon*, propus*, propuesta*, propuest*, plante*, present*
visit | visit*, visita*, viaj*, viaje*
meet | reun*, reunión*, reún*, encuentr*, encuentro*, entrevist*, recib*, cumbre, se vio con
arrive | lleg*, llegada*, arrib*, arribo*, aterriz*, desembarc* | opposite=depart
depart | parte hacia, partier*, partir hacia, partirá*, partió, sale, salen, salir, salier*, saldrá*, salió, salida*, despeg*, marchar*, marchó, marcharon, zarp* | opposite=arrive
join | adher*, adhesión*, ingres*, ingreso*, incorpor*, unirse, unid*, unió, entrada, se suma | opposite=leave-org
leave-org | abandon*, salida*, sale, salen, salir, salier*, saldrá*, retir*, dejar*, dejó, deja, dejan | opposite=join
open | abr*, abri*, abiert*, apertura*, inaugur*, inauguración*, reabr*, reapertura | opposite=close
close | cerr*, cierr*, cierre*, clausur*, cortar*, cortó, cortad*, cortan, cerrad*, echó el cierre | opposite=open
build | constru*, construcción*, construy*, edific*, levant*, erig* | opposite=destroy
nationalise | nacionaliz*, estatiz*, expropi* | opposite=privatise
privatise | privatiz* | opposite=nationalise
upgrade | elev* la calificación, mejor* la nota, subió la nota, elev* la nota | opposite=downgrade
downgrade | rebaj* la calificación, rebaj* la nota, degrad*, recort* la nota | opposite=upgrade
marry | casar*, casad*, casarse, casaron, casó, boda*, matrimonio*, contra* matrimonio, enlace, nupcias | opposite=divorce
divorce | divorci*, divorcio*, separ*, separación | opposite=marry
police | polic*, policía*, agente*, guardia civil, fuerzas de seguridad, carabinero*, uniformado*
firefighter | bomber*, bombero*, brigadista*, efectivos
government | gobierno*, ejecutivo, gabinete*, consejo de ministros
opposition | oposición*, opositor*
president | president*, presidente*, presidenta*, mandatari*, jefe de estado, jefa de estado
prime-minister | primer ministro, primera ministra, premier, jefe de gobierno, jefe del gobierno, jefe del ejecutivo, canciller*
minister | ministr*, titular de, secretari* de
foreign-minister | ministro de exteriores, ministra de exteriores, ministro de asuntos exteriores, canciller*, jefe de la diplomacia, ministro de relaciones exteriores
finance-minister | ministro de hacienda, ministra de hacienda, ministro de finanzas, ministro de economía, ministra de economía, ministra de finanzas
defence-minister | ministro de defensa, ministra de defensa, titular de defensa
interior-minister | ministro del interior, ministra del interior, titular del interior
parliament | parlament*, parlamento*, congreso*, cámara*, senado*, asamblea*, cortes, hemiciclo
lawmaker | diputad*, legislador*, parlamentari*, senador*, congresist*, asambleíst*
mayor | alcald*, alcalde*, alcaldesa*, regidor*, intendente*, primer edil
governor | gobernador*
ambassador | embajador*, diplomátic*
king | rey, reyes, monarca*, soberano
queen | reina*, soberana
pope | papa, pontífice*, santo padre
party | partido*, formación política
council-city | ayuntamiento*, concejo*, consistorio*, pleno municipal, concejal*, cabildo
spokesperson | portavoz*, portavoces, vocer*, vocero*
authority | autoridad*, administración*, agencia*, organismo*
resident | vecin*, vecino*, habitant*, residente*, poblador*, morador*
student | estudiante*, alumn*, alumno*, escolar*, universitari*
teacher | profesor*, maestr*, docente*
child | niñ*, niño*, menor*, bebé*, chico*, pequeño*, crío*
woman | mujer*, señora*, anciana*
man | hombre*, varón*, anciano*, señor, individuo*
doctor | médic*, médico*, doctor*, cirujan*, facultativ*
patient | paciente*, enferm*
nurse | enfermer*, sanitari*
passenger | pasajer*, viajer*, ocupante*, usuari*
driver | conductor*, chofer*, chófer*, al volante
crew | tripul*, tripulación*, tripulante*
tourist | turist*, turista*, veraneant*, visitante*
journalist | periodist*, reporter*, corresponsal*
scientist | científic*, investigador*, estudios*
farmer | agricultor*, campesin*, ganader*, labrador*
voter | elector*, votante*, electorado
home | casa, casas, vivienda*, hogar*, domicilio*, piso*, departamento*, residencia*
school | escuela*, colegio*, instituto*, centro educativo, liceo*
university | universidad*, facultad*
hospital | hospital*, clínica*, centro médico, centro sanitario, sanatorio*
factory | fábric*, fábrica*, planta*, factoría*
bridge | puente*, viaducto*, pasarela*
tunnel | túnel*, túneles
road | carreter*, carretera*, vía, vías, calle*, ruta*, calzada*
motorway | autopista*, autovía*, autovías, ap-7, a-2
train | tren, trenes, ferrocarril*, convoy*, ave, ferroviari*
station-rail | estación*, estaciones
plane | avión*, aviones, aeronave*, aparato*, vuelo*, avioneta*
helicopter | helicópter*
airport | aeropuerto*, aeródromo*, terminal aérea
ship | buque*, barco*, carguero*, nave, navío*, petrolero*, crucero*
ferry | ferry*, ferris, transbordador*
boat | barca*, barcaza*, bote, botes, lancha*, embarcación*, embarcaciones, patera*, cayuco*, pesquero*
port | puerto*, portuari*
bus | autobús*, autobuses, autocar*, bus, colectivo*, ómnibus
car | coche*, auto, autos, automóvil*, vehículo*, carro*, turismo
truck | camión*, camiones, tráiler*
river | río, ríos, caudal, cauce
lake | lago*, laguna*, embalse*
coast | costa*, litoral*, playa*
mountain | montaña*, cerro*, sierra*, monte*, cordillera*
forest | bosque*, forestal*, monte
island | isla*, islote*
village | pueblo*, aldea*, localidad*, municipio*
city | ciudad*, urbe*, capital, localidad
capital | capital, capitales, capitalin*
region | región*, regiones, provincia*, comunidad, departamento, estado de, comarca*
mine | mina, minas, miner*, yacimiento*, explotación minera
dam | presa, presas, represa*, dique*, embalse*
church | iglesia*, catedral*, templo*, basílica*
mosque | mezquita*
hotel | hotel*, hoteles, hostal*, establecimiento hotelero
restaurant | restaurante*, bar, bares, local
shop | tienda*, comercio*, supermercado*, local*, establecimiento*
market | mercado*, mercadillo*
prison | cárcel*, cárceles, prisión*, centro penitenciario, penal, presidio*, penitenciaría
embassy | embajada*, consulado*, legación*, sede diplomática
stadium | estadio*, cancha*, coliseo*
building | edificio*, inmueble*, bloque*, torre*
warehouse | almacén*, almacenes, bodega*, nave industrial, depósito*
satellite | satélite*
spacecraft | nave espacial, cápsula*, cohete*, sonda*, astronaut*, transbordador espacial
vaccine | vacun*, vacuna*, vacunación*, dosis
virus | virus, patógeno*
epidemic | epidemi*, epidemia*, pandemi*, brote*
discover | descubr*, descubi*, descubrimiento*, hallar*, halló, hallad*, hallan, hallazgo*, encontr*
study | estudio*, encuesta*, informe*, sondeo*, investigación
surgery | operar*, operad*, operó, operación quirúrgica, operación*, cirugía*, intervención quirúrgica, quirófano, trasplant*
cyberattack | ciberataque*, ataque informático, hacke*, hacker*, piratas informáticos, pirat*
data | datos, información personal, base de datos, registros
aid | ayuda*, asistencia*, ayuda humanitaria, auxilio*
water | agua*, agua potable, suministro de agua, hídric*
food | alimento*, comida*, víveres, aliment*
animal | animal*, animales, perr*, gato*, lobo*
curfew | toque de queda, queda
visa | visa*, visado*, permiso de residencia
seat | escaño*, banca*, curul*, asiento*
majority | mayoría*, mayoritari*
coalition | coalición*, alianza*
ticket | entrada*, billete*, boleto*, tique*, pasaje*
album | álbum*, álbumes, disco*
product | producto*, artículo*, modelo*, mercancía*`;

export const SLOTS =
  '{"numbers":{"cero":0,"uno":1,"dos":2,"tres":3,"cuatro":4,"cinco":5,"seis":6,"siete":7,"ocho":8,"nueve":9,"diez":10,"once":11,"doce":12,"trece":13,"catorce":14,"quince":15,"dieciséis":16,"diecisiete":17,"dieciocho":18,"diecinueve":19,"veinte":20,"veintiuno":21,"veintidós":22,"veintitrés":23,"veinticuatro":24,"veinticinco":25,"veintiséis":26,"veintisiete":27,"veintiocho":28,"veintinueve":29,"un":1,"una":1,"veintiún":21,"veintiuna":21,"treinta":30,"treinta y uno":31,"treinta y dos":32,"treinta y tres":33,"treinta y cuatro":34,"treinta y cinco":35,"treinta y seis":36,"treinta y siete":37,"treinta y ocho":38,"treinta y nueve":39,"treinta y un":31,"treinta y una":31,"cuarenta":40,"cuarenta y uno":41,"cuarenta y dos":42,"cuarenta y tres":43,"cuarenta y cuatro":44,"cuarenta y cinco":45,"cuarenta y seis":46,"cuarenta y siete":47,"cuarenta y ocho":48,"cuarenta y nueve":49,"cuarenta y un":41,"cuarenta y una":41,"cincuenta":50,"cincuenta y uno":51,"cincuenta y dos":52,"cincuenta y tres":53,"cincuenta y cuatro":54,"cincuenta y cinco":55,"cincuenta y seis":56,"cincuenta y siete":57,"cincuenta y ocho":58,"cincuenta y nueve":59,"cincuenta y un":51,"cincuenta y una":51,"sesenta":60,"sesenta y uno":61,"sesenta y dos":62,"sesenta y tres":63,"sesenta y cuatro":64,"sesenta y cinco":65,"sesenta y seis":66,"sesenta y siete":67,"sesenta y ocho":68,"sesenta y nueve":69,"sesenta y un":61,"sesenta y una":61,"setenta":70,"setenta y uno":71,"setenta y dos":72,"setenta y tres":73,"setenta y cuatro":74,"setenta y cinco":75,"setenta y seis":76,"setenta y siete":77,"setenta y ocho":78,"setenta y nueve":79,"setenta y un":71,"setenta y una":71,"ochenta":80,"ochenta y uno":81,"ochenta y dos":82,"ochenta y tres":83,"ochenta y cuatro":84,"ochenta y cinco":85,"ochenta y seis":86,"ochenta y siete":87,"ochenta y ocho":88,"ochenta y nueve":89,"ochenta y un":81,"ochenta y una":81,"noventa":90,"noventa y uno":91,"noventa y dos":92,"noventa y tres":93,"noventa y cuatro":94,"noventa y cinco":95,"noventa y seis":96,"noventa y siete":97,"noventa y ocho":98,"noventa y nueve":99,"noventa y un":91,"noventa y una":91,"doscientos":200,"doscientas":200,"trescientos":300,"trescientas":300,"cuatrocientos":400,"cuatrocientas":400,"quinientos":500,"quinientas":500,"seiscientos":600,"seiscientas":600,"setecientos":700,"setecientas":700,"ochocientos":800,"ochocientas":800,"novecientos":900,"novecientas":900,"cien":100,"ciento":100,"mil":1000,"millar":1000,"un millar":1000,"cien mil":100000,"millón":1000000,"millones":1000000,"un millón":1000000,"mil millones":1000000000,"un millardo":1000000000,"millardo":1000000000,"billón":1000000000000,"billones":1000000000000,"cuarto de millón":250000,"un cuarto de millón":250000,"medio millón":500000,"millón y medio":1500000,"un millón y medio":1500000,"dos millones y medio":2500000,"quinientos millones":500000000,"docena":12,"una docena":12,"media docena":6,"dos docenas":24,"decena":10,"una decena":10,"quincena":15,"una quincena":15,"veintena":20,"una veintena":20,"treintena":30,"una treintena":30,"cuarentena":40,"cincuentena":50,"centenar":100,"un centenar":100,"centena":100,"par":2,"un par de":2,"un par":2,"pareja":2,"dúo":2,"ambos":2,"ambas":2,"mellizos":2,"mellizas":2,"gemelos":2,"gemelas":2,"trillizos":3,"trío":3,"terceto":3,"cuarteto":4,"una vez":1,"dos veces":2,"tres veces":3,"doble":2,"duplicado":2,"triple":3,"cuádruple":4,"mitad":0.5,"medio":0.5,"media":0.5,"primer":1,"primero":1,"primera":1,"segundo":2,"segunda":2,"tercer":3,"tercero":3,"tercera":3,"cuarto":4,"cuarta":4,"quinto":5,"quinta":5,"sexto":6,"séptimo":7,"octavo":8,"noveno":9,"décimo":10,"ningún":0,"ninguna":0,"década":10},"weekdays":{"lunes":1,"martes":2,"miércoles":3,"jueves":4,"viernes":5,"sábado":6,"sábados":6,"domingo":7,"domingos":7},"months":{"enero":1,"ene":1,"febrero":2,"feb":2,"marzo":3,"abril":4,"abr":4,"mayo":5,"junio":6,"jun":6,"julio":7,"jul":7,"agosto":8,"ago":8,"septiembre":9,"setiembre":9,"sept":9,"octubre":10,"oct":10,"noviembre":11,"nov":11,"diciembre":12,"dic":12},"negation":["no","nunca","jamás","ningún","ninguno","ninguna","nada","nadie","sin","ni","tampoco","todavía no","aún no","ya no","apenas","se niega a","se negó a","se negaron a","rehúsa","rehusó","rechaza","rechazó","niega","negó","desmiente","desmintió","descarta","descartó","fracasó","fracasa","fracasaron","no logró","ileso","ilesa","ilesos","ilesas","invicto","sin cambios","en vano","renuncia a","desistió","evitó","evita","impidió","en lugar de","en vez de","falta de"],"plan":["va a","van a","iba a","prevé","prevén","previsto","prevista","tiene previsto","planea","planean","plan","planes","proyecto","pretende","pretenden","piensa","quiere","quieren","desea","espera","esperan","se espera","se prevé","estudia","estudian","considera","consideran","contempla","baraja","evalúa","analiza","valora","propone","propuso","propuesta","podría","podrían","puede","debería","debe","deberá","tendrá","tendría","será","serán","sería","hará","busca","buscan","se dispone a","se prepara para","se compromete a","se comprometió a","promete","prometió","amenaza con","amenazó con","anunció que","anuncia que","ordenó","exige","exigió","pide","pidió","insta a","instó a","aspira a","a punto de","próximo","próxima","próximamente","la próxima semana","el próximo año","antes de fin de","futuro","futura","candidato a","en negociaciones","acordó","aceptó"],"more":["otro","otra","otros","otras","más","adicional","adicionales","nuevo","nueva","nuevos","nuevas","además","de nuevo","también","un segundo","una segunda","extra","suplementario","se suman","se suma","asimismo"],"approx":["unos","unas","alrededor de","cerca de","aproximadamente","casi","más de","menos de","al menos","por lo menos","hasta","en torno a","cerca del","como mínimo","como máximo","aproximado","varios","varias","algunos","decenas de","cientos de","miles de","centenares de","estimado en","poco más de","poco menos de","apenas","un centenar","una decena","una veintena"],"units":{"metro":["length",1],"metros":["length",1],"m":["length",1],"kilómetro":["length",1000],"kilómetros":["length",1000],"km":["length",1000],"centímetro":["length",0.01],"centímetros":["length",0.01],"cm":["length",0.01],"milímetro":["length",0.001],"milímetros":["length",0.001],"mm":["length",0.001],"milla":["length",1609.344],"millas":["length",1609.344],"milla náutica":["length",1852],"millas náuticas":["length",1852],"gramo":["weight",0.001],"gramos":["weight",0.001],"g":["weight",0.001],"kilogramo":["weight",1],"kilogramos":["weight",1],"kilo":["weight",1],"kilos":["weight",1],"kg":["weight",1],"tonelada":["weight",1000],"toneladas":["weight",1000],"t":["weight",1000],"quintal":["weight",100],"quintales":["weight",100],"libra":["weight",0.45359237],"libras":["weight",0.45359237],"metro cuadrado":["area",1],"metros cuadrados":["area",1],"m²":["area",1],"m2":["area",1],"kilómetro cuadrado":["area",1000000],"kilómetros cuadrados":["area",1000000],"km²":["area",1000000],"km2":["area",1000000],"hectárea":["area",10000],"hectáreas":["area",10000],"ha":["area",10000],"acre":["area",4046.8564],"acres":["area",4046.8564],"litro":["volume",1],"litros":["volume",1],"l":["volume",1],"mililitro":["volume",0.001],"mililitros":["volume",0.001],"ml":["volume",0.001],"hectómetro cúbico":["volume",1000000000],"hectómetros cúbicos":["volume",1000000000],"galón":["volume",3.785411784],"galones":["volume",3.785411784],"barril":["volume",158.987],"barriles":["volume",158.987],"metro cúbico":["volume",1000],"metros cúbicos":["volume",1000],"m³":["volume",1000],"segundo":["time",1],"segundos":["time",1],"minuto":["time",60],"minutos":["time",60],"cuarto de hora":["time",900],"media hora":["time",1800],"hora":["time",3600],"horas":["time",3600],"día":["time",86400],"días":["time",86400],"jornada":["time",86400],"jornadas":["time",86400],"semana":["time",604800],"semanas":["time",604800],"quincena":["time",1296000],"mes":["time",2629800],"meses":["time",2629800],"trimestre":["time",7889400],"trimestres":["time",7889400],"semestre":["time",15778800],"semestres":["time",15778800],"año":["time",31557600],"años":["time",31557600],"década":["time",315576000],"décadas":["time",315576000],"siglo":["time",3155760000],"siglos":["time",3155760000],"punto porcentual":["percentage-point",1],"puntos porcentuales":["percentage-point",1],"punto básico":["percentage-point",0.01],"puntos básicos":["percentage-point",0.01],"km/h":["speed",0.277778],"kilómetros por hora":["speed",0.277778],"nudo":["speed",0.514444],"nudos":["speed",0.514444],"megavatio":["power",1000000],"megavatios":["power",1000000],"gigavatio":["power",1000000000],"gigavatios":["power",1000000000]},"percent":["por ciento","%","porcentaje"],"fractions":{"mitad":0.5,"tercio":0.333333},"planSuffix":["rá","rán","ría","rían"]}';
