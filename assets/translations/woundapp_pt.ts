<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>About</name>
    <message>
        <source>{disclaimer}. A vision-language model on this machine looks at a photo of a chronic wound and says whether it looks infected, why, and where. It supports a clinician&apos;s decision and never makes one. Photos and reports leave this machine only by your hand.</source>
        <translation>{disclaimer}. Um modelo de visão e linguagem, neste computador, olha a foto de uma ferida crônica e diz se ela parece infectada, por quê e onde. Ele apoia a decisão de um profissional clínico e nunca toma uma. Fotos e relatórios só saem deste computador pela sua mão.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software livre sob a licença Apache 2.0.</translation>
    </message>
    <message>
        <source>woundapp {version}</source>
        <translation>woundapp {version}</translation>
    </message>
    <message>
        <source>About woundapp</source>
        <translation>Sobre o woundapp</translation>
    </message>
</context>
<context>
    <name>AboutModel</name>
    <message>
        <source>Version {version}, {quantization}, made from {base}. Licence: {licence}.</source>
        <translation>Versão {version}, {quantization}, feita a partir de {base}. Licença: {licence}.</translation>
    </message>
    <message>
        <source>Measured on this pack ({quantization})</source>
        <translation>Medido neste pacote ({quantization})</translation>
    </message>
    <message>
        <source>**Nothing has been measured on this pack.** Nobody knows how often it is right.</source>
        <translation>**Nada foi medido neste pacote.** Ninguém sabe com que frequência ele acerta.</translation>
    </message>
    <message>
        <source>Whoever made this pack measured this with it:</source>
        <translation>Quem fez este pacote mediu isto com ele:</translation>
    </message>
    <message>
        <source>These are **not** figures of this pack. The authors of Infection-Reasoner, the model that this program was made for, published them ({source}). Another model, another quantization or other photos can do better or worse.</source>
        <translation>Estes **não** são números deste pacote. Os autores do Infection-Reasoner, o modelo para o qual este programa foi feito, os publicaram ({source}). Outro modelo, outra quantização ou outras fotos podem dar melhor ou pior.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Sensitivity: infected ones that it finds</source>
        <translation>Sensibilidade: infectadas que ele encontra</translation>
    </message>
    <message>
        <source>Specificity: others that it leaves alone</source>
        <translation>Especificidade: outras que ele deixa em paz</translation>
    </message>
    <message>
        <source>Reasons that the photo supports, as other models judge</source>
        <translation>Razões que a foto confirma, segundo outros modelos</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>Reasons that are correct, as experts judge</source>
        <translation>Razões corretas, segundo especialistas</translation>
    </message>
    <message>
        <source>Published for Infection-Reasoner</source>
        <translation>Publicado para o Infection-Reasoner</translation>
    </message>
    <message>
        <source>It sees one photo: no smell, warmth, pain, fever or history.</source>
        <translation>Ele vê uma foto: nem odor, nem calor, nem dor, nem febre, nem história.</translation>
    </message>
    <message>
        <source>It can be wrong either way, however sure it sounds.</source>
        <translation>Pode errar num sentido ou no outro, por mais seguro que pareça.</translation>
    </message>
    <message>
        <source>Redness is hard to see on dark skin.</source>
        <translation>A vermelhidão é difícil de ver em pele escura.</translation>
    </message>
    <message>
        <source>Its reasons need not be what its answer rests on.</source>
        <translation>Suas razões não são necessariamente aquilo em que a resposta se apoia.</translation>
    </message>
    <message>
        <source>“Does not look infected” does not rule out an infection.</source>
        <translation>“Não parece infectada” não descarta uma infecção.</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>Limites conhecidos</translation>
    </message>
    <message>
        <source>Memory on this computer</source>
        <translation>Memória neste computador</translation>
    </message>
    <message>
        <source>The card of this pack</source>
        <translation>A ficha deste pacote</translation>
    </message>
    <message>
        <source>This pack has no card that can be read.</source>
        <translation>Este pacote não tem ficha que possa ser lida.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Ta&amp;ke photos…</source>
        <translation>&amp;Tirar fotos…</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>&amp;Abrir foto…</translation>
    </message>
    <message>
        <source>&amp;Paste photo</source>
        <translation>Co&amp;lar foto</translation>
    </message>
    <message>
        <source>Photos of a &amp;camera…</source>
        <translation>Fotos de uma &amp;câmera…</translation>
    </message>
    <message>
        <source>A&amp;dd photos to this visit…</source>
        <translation>A&amp;dicionar fotos a esta visita…</translation>
    </message>
    <message>
        <source>&amp;Take this photo out of the visit</source>
        <translation>&amp;Retirar esta foto da visita</translation>
    </message>
    <message>
        <source>&amp;Next photo of this visit</source>
        <translation>&amp;Próxima foto desta visita</translation>
    </message>
    <message>
        <source>&amp;Save report as PDF…</source>
        <translation>Sal&amp;var relatório em PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo of this visit</source>
        <translation>Foto a&amp;nterior desta visita</translation>
    </message>
    <message>
        <source>&amp;Assess</source>
        <translation>&amp;Avaliar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What &amp;I find at the bedside</source>
        <translation>O que &amp;observo no paciente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Pronto</translation>
    </message>
    <message>
        <source>&amp;Measure the wound</source>
        <translation>&amp;Medir a ferida</translation>
    </message>
    <message>
        <source>Done m&amp;easuring</source>
        <translation>M&amp;edição terminada</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Próximo achado</translation>
    </message>
    <message>
        <source>P&amp;revious finding</source>
        <translation>Achado &amp;anterior</translation>
    </message>
    <message>
        <source>I &amp;see this, too</source>
        <translation>Também &amp;vejo isto</translation>
    </message>
    <message>
        <source>I &amp;do not see this</source>
        <translation>&amp;Não vejo isto</translation>
    </message>
    <message>
        <source>I am not sure of t&amp;his</source>
        <translation>Não tenho &amp;certeza</translation>
    </message>
    <message>
        <source>Add a re&amp;gion…</source>
        <translation>Nova &amp;região…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>R&amp;efazer</translation>
    </message>
    <message>
        <source>Check the e&amp;vidence</source>
        <translation>&amp;Verificar as evidências</translation>
    </message>
    <message>
        <source>Show &amp;what the answer leans on</source>
        <translation>Mostrar em que a resposta se a&amp;poia</translation>
    </message>
    <message>
        <source>&amp;Load the model again</source>
        <translation>Carre&amp;gar o modelo de novo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reduzir</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>A&amp;justar à janela</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamanho real</translation>
    </message>
    <message>
        <source>Show &amp;highlights</source>
        <translation>&amp;Mostrar os destaques</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Relatóri&amp;o…</translation>
    </message>
    <message>
        <source>&amp;FHIR document…</source>
        <translation>Documento &amp;FHIR…</translation>
    </message>
    <message>
        <source>&amp;DICOM files…</source>
        <translation>Arquivos &amp;DICOM…</translation>
    </message>
    <message>
        <source>Report of the co&amp;urse…</source>
        <translation>Relatório da evol&amp;ução…</translation>
    </message>
    <message>
        <source>Sen&amp;d to another system…</source>
        <translation>En&amp;viar a outro sistema…</translation>
    </message>
    <message>
        <source>Sent to other s&amp;ystems…</source>
        <translation>Envia&amp;do a outros sistemas…</translation>
    </message>
    <message>
        <source>Ca&amp;libration cards…</source>
        <translation>Cartões d&amp;e calibração…</translation>
    </message>
    <message>
        <source>Save for another s&amp;ystem</source>
        <translation>Salvar para outro s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;What the model cannot do</source>
        <translation>O que o modelo não &amp;pode fazer</translation>
    </message>
    <message>
        <source>About this &amp;model…</source>
        <translation>Sobre este &amp;modelo…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About woundapp</source>
        <translation>&amp;Sobre o woundapp</translation>
    </message>
    <message>
        <source>&amp;Yours first, then the model&apos;s</source>
        <translation>O &amp;seu primeiro, depois o do modelo</translation>
    </message>
    <message>
        <source>The &amp;model&apos;s first, then yours</source>
        <translation>O do &amp;modelo primeiro, depois o seu</translation>
    </message>
    <message>
        <source>&amp;Only the model&apos;s</source>
        <translation>Só &amp;o do modelo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>Re&amp;fer to a specialist…</source>
        <translation>Enca&amp;minhar a um especialista…</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <translation>Ir para a página &amp;inicial</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;ltar</translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation>&amp;Procurar um paciente</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Novo paciente…</translation>
    </message>
    <message>
        <source>Ne&amp;w wound…</source>
        <translation>Nova &amp;ferida…</translation>
    </message>
    <message>
        <source>Enter a tr&amp;eatment…</source>
        <translation>Registrar um &amp;tratamento…</translation>
    </message>
    <message>
        <source>&amp;Correct what is entered…</source>
        <translation>&amp;Corrigir o que foi registrado…</translation>
    </message>
    <message>
        <source>Correct t&amp;he time…</source>
        <translation>Corrigir a &amp;hora…</translation>
    </message>
    <message>
        <source>Compare two &amp;visits…</source>
        <translation>Compa&amp;rar duas visitas…</translation>
    </message>
    <message>
        <source>Patient&apos;s c&amp;onsent…</source>
        <translation>C&amp;onsentimento do paciente…</translation>
    </message>
    <message>
        <source>Co&amp;py for the patient…</source>
        <translation>Cópi&amp;a para o paciente…</translation>
    </message>
    <message>
        <source>Entered &amp;twice?…</source>
        <translation>Registrado duas ve&amp;zes?…</translation>
    </message>
    <message>
        <source>For&amp;get this patient…</source>
        <translation>Apagar &amp;este paciente…</translation>
    </message>
    <message>
        <source>F&amp;ile in the records</source>
        <translation>&amp;Guardar nos registros</translation>
    </message>
    <message>
        <source>&amp;Another wound is in this photo, too…</source>
        <translation>Mai&amp;s uma ferida nesta foto…</translation>
    </message>
    <message>
        <source>Keep &amp;records of patients…</source>
        <translation>&amp;Manter registros de pacientes…</translation>
    </message>
    <message>
        <source>&amp;Unlock the records</source>
        <translation>Desblo&amp;quear os registros</translation>
    </message>
    <message>
        <source>&amp;Lock the records</source>
        <translation>&amp;Bloquear os registros</translation>
    </message>
    <message>
        <source>&amp;My access to the records…</source>
        <translation>Me&amp;u acesso aos registros…</translation>
    </message>
    <message>
        <source>&amp;Agreement with the model</source>
        <translation>&amp;Concordância com o modelo</translation>
    </message>
    <message>
        <source>Export a &amp;labelled set…</source>
        <translation>Exportar um con&amp;junto rotulado…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>&amp;Exportar tudo…</translation>
    </message>
    <message>
        <source>&amp;Users…</source>
        <translation>&amp;Usuários…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Cópias de &amp;segurança…</translation>
    </message>
    <message>
        <source>B&amp;ring records back from a backup…</source>
        <translation>&amp;Restaurar registros de uma cópia de segurança…</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Registros</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Clínica</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>&amp;Avaliação</translation>
    </message>
    <message>
        <source>&amp;Whose judgement comes first</source>
        <translation>&amp;Qual julgamento vem primeiro</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Ac&amp;hados</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>The daily backup was made: {moment}.</source>
        <translation>A cópia de segurança diária foi feita: {moment}.</translation>
    </message>
    <message>
        <source>The last backup is older than three days, and its folder {folder} is not there. Plug the stick in.</source>
        <translation>A última cópia de segurança tem mais de três dias, e sua pasta {folder} não está lá. Conecte o pendrive.</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement with the model</source>
        <translation>Concordância com o modelo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mês</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último ano</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>A clinician or an administrator can see this.</source>
        <translation>Um clínico ou um administrador pode ver isto.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Agreement means that a person and the model say the same of a wound; it does not say who of them is right.</source>
        <translation>Concordância significa que uma pessoa e o modelo dizem o mesmo de uma ferida; não diz qual deles tem razão.</translation>
    </message>
    <message>
        <source>Status of the wound</source>
        <translation>Estado da ferida</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>Agreement on the status by month; the table below says the same</source>
        <translation>Concordância sobre o estado por mês; a tabela abaixo diz o mesmo</translation>
    </message>
    <message>
        <source>A ring is a month of fewer than {count} reviews.</source>
        <translation>Um anel é um mês com menos de {count} revisões.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
    </message>
    <message>
        <source>Agreement on the status by month</source>
        <translation>Concordância sobre o estado por mês</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Agreement by sign</source>
        <translation>Concordância por sinal</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Model only</source>
        <translation>Só o modelo</translation>
    </message>
    <message>
        <source>User only</source>
        <translation>Só o usuário</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Agreement by user</source>
        <translation>Concordância por usuário</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>On the status</source>
        <translation>Sobre o estado</translation>
    </message>
    <message>
        <source>On signs</source>
        <translation>Sobre os sinais</translation>
    </message>
    <message>
        <source>Status by month</source>
        <translation>Estado por mês</translation>
    </message>
    <message>
        <source>By sign</source>
        <translation>Por sinal</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuário</translation>
    </message>
    <message>
        <source>In this time nobody reviewed what a model said.</source>
        <translation>Neste período ninguém revisou o que um modelo disse.</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 revisão</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} revisões</translation>
    </message>
    <message>
        <source>Out of all places where the model or the user sees a sign.</source>
        <translation>De todos os lugares em que o modelo ou o usuário vê um sinal.</translation>
    </message>
    <message>
        <source>What was reviewed is from: {models}.</source>
        <translation>O que foi revisado é de: {models}.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa cannot be given: all say the same one status.</source>
        <translation>O kappa de Cohen não pode ser dado: todos dizem o mesmo estado.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa:.2f}: 1 is the same every time, 0 is as by chance.</source>
        <translation>Kappa de Cohen {kappa:.2f}: 1 é sempre igual, 0 é como por acaso.</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>poucas para dizer</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>Type, or click on the picture</source>
        <translation>Digite ou clique na figura</translation>
    </message>
    <message>
        <source>Not on the picture. It is kept as you typed it.</source>
        <translation>Não está na figura. Fica como você digitou.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Photos have arrived in the watched folder: {count}.</source>
        <translation>Chegaram fotos na pasta vigiada: {count}.</translation>
    </message>
    <message>
        <source>Sh&amp;ow them</source>
        <translation>M&amp;ostrar</translation>
    </message>
</context>
<context>
    <name>Attempt</name>
    <message>
        <source>Working on it</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Too many wrong attempts. The next one is possible in {seconds} s.</source>
        <translation>Tentativas erradas demais. A próxima é possível em {seconds} s.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Você já pode tentar de novo.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há cópia de segurança.</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>há {days} dias</translation>
    </message>
    <message>
        <source>{hours} hours ago</source>
        <translation>há {hours} horas</translation>
    </message>
    <message>
        <source>less than two hours ago</source>
        <translation>há menos de duas horas</translation>
    </message>
    <message>
        <source>The last backup was made {old}, on {moment}.</source>
        <translation>A última cópia de segurança foi feita {old}, em {moment}.</translation>
    </message>
    <message>
        <source>The backup is brought back. Unlock the records to go on.</source>
        <translation>A cópia de segurança foi recuperada. Desbloqueie os registros para continuar.</translation>
    </message>
    <message>
        <source>The records that were there are in the folder {name}, beside the new ones.</source>
        <translation>Os registros que estavam lá estão na pasta {name}, ao lado dos novos.</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Choose the folder or the stick for backups</source>
        <translation>Escolher a pasta ou o pendrive das cópias</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Cópias nesta pasta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Fazer cópia a&amp;gora</translation>
    </message>
    <message>
        <source>Bring &amp;back the chosen one…</source>
        <translation>&amp;Recuperar a escolhida…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A backup is a copy of all records, encrypted like these. Keep it on a stick or a disk that is not in this computer. Older ones are thinned out by themselves.</source>
        <translation>Uma cópia de segurança é uma cópia de todos os registros, cifrada como eles. Guarde-a em um pendrive ou disco que não fique neste computador. As mais antigas são reduzidas sozinhas.</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Nenhuma pasta foi escolhida ainda.</translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder or a stick first.</source>
        <translation>Ainda não há cópia de segurança. Escolha antes uma pasta ou um pendrive.</translation>
    </message>
    <message>
        <source>This folder is not there. Is the stick plugged in? {last}</source>
        <translation>Esta pasta não está lá. O pendrive está conectado? {last}</translation>
    </message>
    <message>
        <source>{last} Make one now.</source>
        <translation>{last} Faça uma agora.</translation>
    </message>
    <message>
        <source>The folder or the stick for backups</source>
        <translation>A pasta ou o pendrive das cópias</translation>
    </message>
    <message>
        <source>No backup was made: the folder is not there. Plug in the stick and try again.</source>
        <translation>Nenhuma cópia foi feita: a pasta não está lá. Conecte o pendrive e tente de novo.</translation>
    </message>
    <message>
        <source>The records are copied, and the copy is checked…</source>
        <translation>Os registros são copiados, e a cópia é conferida…</translation>
    </message>
    <message>
        <source>The backup is made. It was checked and is whole.</source>
        <translation>A cópia está feita. Foi conferida e está inteira.</translation>
    </message>
    <message>
        <source>Bring back the backup of {moment}?</source>
        <translation>Recuperar a cópia de {moment}?</translation>
    </message>
    <message>
        <source>What was recorded after it is not in it. The present records are not deleted: they are put aside, beside the records. Then the program is locked.</source>
        <translation>O que foi registrado depois dela não está nela. Os registros atuais não são apagados: são postos de lado, junto aos registros. Depois o programa é bloqueado.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>The backup is checked, and takes the place of the records…</source>
        <translation>A cópia é conferida e toma o lugar dos registros…</translation>
    </message>
</context>
<context>
    <name>Bedside</name>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>BedsidePanel</name>
    <message>
        <source>Findings at the bedside</source>
        <translation>Achados no paciente</translation>
    </message>
    <message>
        <source>What do you find?</source>
        <translation>O que você observa?</translation>
    </message>
    <message>
        <source>Y for yes, N for no; what you leave at “?” counts as not asked.</source>
        <translation>S para sim, N para não; o que deixar em “?” conta como não perguntado.</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Sinais de perigo</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>O que você vê</translation>
    </message>
    <message>
        <source>What you feel, smell and ask</source>
        <translation>O que você palpa, cheira e pergunta</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>Em comparação com antes</translation>
    </message>
    <message>
        <source>More about the wound</source>
        <translation>Mais sobre a ferida</translation>
    </message>
    <message>
        <source>Foot of a person with diabetes</source>
        <translation>Pé de uma pessoa com diabetes</translation>
    </message>
    <message>
        <source>How much exudate</source>
        <translation>Quanto exsudato</translation>
    </message>
    <message>
        <source>Kind of exudate</source>
        <translation>Tipo de exsudato</translation>
    </message>
    <message>
        <source>This photo shows how far 0.5 cm and 2 cm reach from the edge: choose “Measure the wound”.</source>
        <translation>Esta foto mostra até onde vão 0,5 cm e 2 cm a partir da borda: escolha “Medir a ferida”.</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>&amp;Limpar tudo</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Nenhum dos outros</translation>
    </message>
    <message>
        <source>{group}: none of the others</source>
        <translation>{group}: nenhum dos outros</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Picture of the body</source>
        <translation>Figura do corpo</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Costas</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pés</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Solas</translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamanho da imagem</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar a imagem</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Espelhar a imagem</translation>
    </message>
    <message>
        <source>For a camera that exchanges left and right</source>
        <translation>Para uma câmera que troca esquerda e direita</translation>
    </message>
    <message>
        <source>Show the last photo over it</source>
        <translation>Mostrar a última foto por cima</translation>
    </message>
    <message>
        <source>How much of the last photo is seen</source>
        <translation>Quanto se vê da última foto</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>O maior</translation>
    </message>
    <message>
        <source>Turn the picture; now by {degrees} degrees</source>
        <translation>Girar a imagem; agora {degrees} graus</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>The photo is taken. Enter uses it, Backspace retakes it.</source>
        <translation>A foto foi tirada. Enter a usa, Backspace repete.</translation>
    </message>
    <message>
        <source>Leave without the photos?</source>
        <translation>Sair sem as fotos?</translation>
    </message>
    <message>
        <source>The photos that you just took are not kept anywhere.</source>
        <translation>As fotos que você acabou de tirar não estão guardadas em lugar nenhum.</translation>
    </message>
    <message>
        <source>&amp;Leave without them</source>
        <translation>&amp;Sair sem elas</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The calibration card was found, and its print has been checked.</source>
        <translation>O cartão de calibração foi encontrado, e sua impressão foi conferida.</translation>
    </message>
    <message>
        <source>The calibration card was found, but its print is not checked, so the figures are less certain. Measure the line on its sheet with a ruler, and enter it in the settings.</source>
        <translation>O cartão de calibração foi encontrado, mas sua impressão não foi conferida, por isso os números são menos seguros. Meça a linha da folha com uma régua e digite-a nas configurações.</translation>
    </message>
    <message>
        <source>No centimetres are shown, but outlines and tissue work all the same.</source>
        <translation>Nenhum centímetro é mostrado, mas contornos e tecidos funcionam mesmo assim.</translation>
    </message>
    <message>
        <source>There is no calibration card in this photo. For centimetres, lay the card beside the wound, and take the photo again.</source>
        <translation>Não há cartão de calibração nesta foto. Para ter centímetros, ponha o cartão ao lado da ferida e tire a foto de novo.</translation>
    </message>
    <message>
        <source>A part of the card is covered, cut off or in glare. Take the photo again with the whole card in it.</source>
        <translation>Uma parte do cartão está coberta, cortada ou com reflexo. Tire a foto de novo com o cartão inteiro.</translation>
    </message>
    <message>
        <source>There is more than one calibration card in the photo. Take it again with one of them.</source>
        <translation>Há mais de um cartão de calibração na foto. Tire-a de novo com um só.</translation>
    </message>
    <message>
        <source>The photo is mirrored: left and right are exchanged. Switch that off in the camera, and take the photo again.</source>
        <translation>A foto está espelhada: esquerda e direita estão trocadas. Desative isso na câmera e tire a foto de novo.</translation>
    </message>
    <message>
        <source>The card is bent, so the figures are less certain. Lay it flat, and take the photo again.</source>
        <translation>O cartão está dobrado, por isso os números são menos seguros. Ponha-o plano e tire a foto de novo.</translation>
    </message>
    <message>
        <source>The card is too small in the photo. Go closer, and take the photo again.</source>
        <translation>O cartão está pequeno demais na foto. Chegue mais perto e tire a foto de novo.</translation>
    </message>
    <message>
        <source>The photo was taken from the side. Hold the camera straight over the wound, and take it again.</source>
        <translation>A foto foi tirada de lado. Segure a câmera reta sobre a ferida e tire-a de novo.</translation>
    </message>
    <message>
        <source>The card is not sharp. Hold the camera still, and take the photo again.</source>
        <translation>O cartão não está nítido. Segure a câmera parada e tire a foto de novo.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>No patient chosen</source>
        <translation>Nenhum paciente escolhido</translation>
    </message>
    <message>
        <source>Changed, not filed yet</source>
        <translation>Alterado, ainda não guardado</translation>
    </message>
    <message>
        <source>In the records: {moment}</source>
        <translation>Nos registros: {moment}</translation>
    </message>
    <message>
        <source>Not in the records yet</source>
        <translation>Ainda não está nos registros</translation>
    </message>
    <message>
        <source>Not in the records yet. Your own judgement is open.</source>
        <translation>Ainda não está nos registros. O seu próprio julgamento está em aberto.</translation>
    </message>
    <message>
        <source>Taken {moment}.</source>
        <translation>Tirada em {moment}.</translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Certificate to sign reports with</source>
        <translation>Certificado para assinar relatórios</translation>
    </message>
    <message>
        <source>None. Reports are not signed.</source>
        <translation>Nenhum. Os relatórios não são assinados.</translation>
    </message>
    <message>
        <source>The certificate of the clinic, with its key</source>
        <translation>O certificado do serviço, com sua chave</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificados ({patterns})</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Frase-senha do certificado</translation>
    </message>
    <message>
        <source>&amp;Use this certificate</source>
        <translation>&amp;Usar este certificado</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time that a report is signed.</source>
        <translation>A frase-senha é pedida sempre que um relatório é assinado.</translation>
    </message>
    <message>
        <source>{name}, valid until {day}</source>
        <translation>{name}, válido até {day}</translation>
    </message>
    <message>
        <source>“{file}” is chosen. Type its passphrase.</source>
        <translation>“{file}” foi escolhido. Digite a frase-senha.</translation>
    </message>
    <message>
        <source>The certificate could not be removed. Check that the folder can be written to.</source>
        <translation>O certificado não pôde ser retirado. Confira se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>Sign no reports any more?</source>
        <translation>Não assinar mais relatórios?</translation>
    </message>
    <message>
        <source>The program&apos;s copy of the certificate is deleted. The file it came from stays.</source>
        <translation>A cópia do certificado no programa é apagada. O arquivo de onde veio fica.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirar</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Since the last visit</source>
        <translation>Desde a última visita</translation>
    </message>
</context>
<context>
    <name>ChangeFigures</name>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Tissue, as the nurse confirmed it</source>
        <translation>Tecido, como a enfermagem confirmou</translation>
    </message>
    <message>
        <source>{tissue}: {before} → {now}</source>
        <translation>{tissue}: {before} → {now}</translation>
    </message>
</context>
<context>
    <name>ChooseWoundDialog</name>
    <message>
        <source>Whose wound is this?</source>
        <translation>De quem é esta ferida?</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Novo paciente…</translation>
    </message>
    <message>
        <source>New &amp;wound…</source>
        <translation>Nova &amp;ferida…</translation>
    </message>
    <message>
        <source>&amp;Another patient</source>
        <translation>&amp;Outro paciente</translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <source>very light, always burns, never tans</source>
        <translation>muito clara, sempre queima, nunca bronzeia</translation>
    </message>
    <message>
        <source>light, burns easily, tans a little</source>
        <translation>clara, queima fácil, bronzeia pouco</translation>
    </message>
    <message>
        <source>light brown, burns at times, tans slowly</source>
        <translation>morena clara, queima às vezes, bronzeia devagar</translation>
    </message>
    <message>
        <source>brown, burns little, always tans</source>
        <translation>morena, queima pouco, sempre bronzeia</translation>
    </message>
    <message>
        <source>dark brown, rarely burns</source>
        <translation>morena escura, raramente queima</translation>
    </message>
    <message>
        <source>deep brown to black, never burns</source>
        <translation>marrom muito escura a negra, nunca queima</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermagem</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Profissional clínico</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administração</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>{length} of {whole} letters and digits.</source>
        <translation>{length} de {whole} letras e algarismos.</translation>
    </message>
    <message>
        <source>A letter is wrong, or there is one too many. Compare it with the print, group by group.</source>
        <translation>Uma letra está errada, ou há uma a mais. Compare com o impresso, grupo por grupo.</translation>
    </message>
    <message>
        <source>The code is complete.</source>
        <translation>O código está completo.</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Earlier visit</source>
        <translation>Visita anterior</translation>
    </message>
    <message>
        <source>Later visit</source>
        <translation>Visita posterior</translation>
    </message>
    <message>
        <source>The &amp;other one</source>
        <translation>A &amp;outra</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Op&amp;en the visit and enter this</source>
        <translation>Abrir a visita &amp;e registrar isto</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>S&amp;wipe</source>
        <translation>&amp;Deslizar</translation>
    </message>
    <message>
        <source>In &amp;turns</source>
        <translation>Por &amp;turnos</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar à janela</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>How much of the earlier photo is seen</source>
        <translation>Quanto se vê da foto anterior</translation>
    </message>
    <message>
        <source>The photos are being opened…</source>
        <translation>Abrindo as fotos…</translation>
    </message>
    <message>
        <source>The photos are being laid over each other…</source>
        <translation>Sobrepondo as fotos…</translation>
    </message>
    <message>
        <source>How the two photos lie over each other could not be found out. They are shown side by side only.</source>
        <translation>Não foi possível descobrir como as duas fotos se sobrepõem. Elas são mostradas só lado a lado.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Voltar</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Correct consent</source>
        <translation>Corrigir o consentimento</translation>
    </message>
    <message>
        <source>What does the patient allow?</source>
        <translation>O que o paciente permite?</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Photos may be kept for the patient&apos;s own treatment.</source>
        <translation>As fotos podem ser guardadas para o tratamento do próprio paciente.</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Ensino</translation>
    </message>
    <message>
        <source>Photos may be shown to learners, without a name.</source>
        <translation>As fotos podem ser mostradas a quem está em formação, sem nome.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>Photos and findings may be used for research, without a name.</source>
        <translation>Fotos e achados podem ser usados para pesquisa, sem nome.</translation>
    </message>
    <message>
        <source>From what day on?</source>
        <translation>A partir de que dia?</translation>
    </message>
    <message>
        <source>Write the day that this was said or signed.</source>
        <translation>Escreva o dia em que isto foi dito ou assinado.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este dia ainda não chegou.</translation>
    </message>
</context>
<context>
    <name>CoursePlots</name>
    <message>
        <source>Area in cm²</source>
        <translation>Área em cm²</translation>
    </message>
    <message>
        <source>Length and width in cm</source>
        <translation>Comprimento e largura em cm</translation>
    </message>
    <message>
        <source>Tissue in %</source>
        <translation>Tecido em %</translation>
    </message>
    <message>
        <source>The model: probability of infection</source>
        <translation>O modelo: probabilidade de infecção</translation>
    </message>
    <message>
        <source>the bar is the uncertainty</source>
        <translation>a barra é a incerteza</translation>
    </message>
    <message>
        <source>length</source>
        <translation>comprimento</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largura</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermagem</translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>Course</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>Em &amp;tabelas</translation>
    </message>
    <message>
        <source>Show the course as tables</source>
        <translation>Mostrar a evolução em tabelas</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>year</source>
        <translation>ano</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>This is no day. Write day, month and year, such as {example}.</source>
        <translation>Isto não é um dia. Escreva dia, mês e ano, por exemplo {example}.</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>&amp;File in the records</source>
        <translation>&amp;Guardar nos registros</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Salvar relatório…</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>less than a second</source>
        <translation>menos de um segundo</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>ErrorDialogs</name>
    <message>
        <source>Your photo and your saved reports are unchanged, and you can go on. If it happens again, close and start the program. Its log, which names no patient, is in the folder {folder}.</source>
        <translation>Sua foto e os relatórios salvos não mudaram, e você pode continuar. Se acontecer de novo, feche o programa e inicie-o outra vez. O registro do programa, que não nomeia nenhum paciente, está na pasta {folder}.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <translation>Esta foto não pode ser usada</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>O modelo não pode ser usado</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>O modelo não deu resposta</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>O relatório não foi salvo</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>As configurações não podem ser usadas</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Isto não funcionou</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Correct what was done</source>
        <translation>Corrigir o que foi feito</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>O que foi feito?</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ainda não informado</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Diga o que foi feito.</translation>
    </message>
    <message>
        <source>On what day?</source>
        <translation>Em que dia?</translation>
    </message>
    <message>
        <source>Write the day that it was done.</source>
        <translation>Escreva o dia em que foi feito.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mais detalhes</translation>
    </message>
    <message>
        <source>such as: flucloxacillin 500 mg, 4 a day</source>
        <translation>por exemplo: cefalexina 500 mg, 4 por dia</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este dia ainda não chegou.</translation>
    </message>
</context>
<context>
    <name>EverythingDialog</name>
    <message>
        <source>A copy of all that is kept of {name}</source>
        <translation>Uma cópia de tudo o que se guarda de {name}</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>One ZIP file with the photos and with every version of every entry, as JSON, and a text that explains it. A patient has the right to such a copy.</source>
        <translation>Um arquivo ZIP com as fotos e cada versão de cada registro, em JSON, e um texto que o explica. Um paciente tem direito a essa cópia.</translation>
    </message>
    <message>
        <source>One ZIP file with all photos and with every version of every entry, as JSON, and a text that explains it. To be safe from loss make a backup instead: it is encrypted.</source>
        <translation>Um arquivo ZIP com todas as fotos e cada versão de cada registro, em JSON, e um texto que o explica. Para se proteger de perdas, faça uma cópia de segurança: ela é cifrada.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever gets hold of it can read the names and see the photos.</source>
        <translation>O arquivo não é cifrado. Quem o tiver pode ler os nomes e ver as fotos.</translation>
    </message>
    <message>
        <source>I keep the file where nobody reads it who must not</source>
        <translation>Guardo o arquivo onde ninguém sem autorização o leia</translation>
    </message>
    <message>
        <source>And I delete it when it is no longer needed.</source>
        <translation>E o apago quando não for mais necessário.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Escolher um arquivo…</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>All of it is in {name}, which is not encrypted. Photos in it: {count}.</source>
        <translation>Tudo está em {name}, que não é cifrado. Fotos nele: {count}.</translation>
    </message>
    <message>
        <source>The file is written…</source>
        <translation>O arquivo está sendo gravado…</translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Which sign do you see?</source>
        <translation>Que sinal você vê?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Save as FHIR</source>
        <translation>Salvar como FHIR</translation>
    </message>
    <message>
        <source>FHIR documents (*.json)</source>
        <translation>Documentos FHIR (*.json)</translation>
    </message>
    <message>
        <source>Where the folder of DICOM files is made</source>
        <translation>Onde a pasta dos arquivos DICOM é criada</translation>
    </message>
    <message>
        <source>The file is written…</source>
        <translation>O arquivo está sendo gravado…</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted: whoever has it can read it.</source>
        <translation>Salvo como {name}. Não é cifrado: quem o tiver pode lê-lo.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FhirServerForm</name>
    <message>
        <source>FHIR server</source>
        <translation>Servidor FHIR</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>such as: https://fhir.hospital.org/r4</source>
        <translation>por exemplo: https://fhir.hospital.org/r4</translation>
    </message>
    <message>
        <source>Allow it without encryption</source>
        <translation>Permitir sem criptografia</translation>
    </message>
    <message>
        <source>Only where nobody else is in the network between here and there.</source>
        <translation>Só onde não há mais ninguém na rede entre aqui e lá.</translation>
    </message>
    <message>
        <source>How it knows you</source>
        <translation>Como ele reconhece você</translation>
    </message>
    <message>
        <source>It asks for nothing</source>
        <translation>Ele não pede nada</translation>
    </message>
    <message>
        <source>By a user&apos;s name and a password</source>
        <translation>Por nome de usuário e senha</translation>
    </message>
    <message>
        <source>By a token</source>
        <translation>Por um token</translation>
    </message>
    <message>
        <source>User&apos;s name there</source>
        <translation>Nome de usuário lá</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Senha ou token</translation>
    </message>
    <message>
        <source>One is kept, and not shown. Leave this empty to go on with it.</source>
        <translation>Há uma guardada, que não é mostrada. Deixe vazio para continuar com ela.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>The photo is filed for this wound already. Choose another wound.</source>
        <translation>A foto já está guardada para esta ferida. Escolha outra ferida.</translation>
    </message>
    <message>
        <source>evidence checked</source>
        <translation>verificação feita</translation>
    </message>
    <message>
        <source>Filed: {patient}, {place}.</source>
        <translation>Guardado: {patient}, {place}.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Not located: the model gave no place on the photo.</source>
        <translation>Sem lugar: o modelo não indicou nenhum lugar na foto.</translation>
    </message>
</context>
<context>
    <name>FindingButton</name>
    <message>
        <source>Finding {number} of {total}: {sign}</source>
        <translation>Achado {number} de {total}: {sign}</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>{day}: {shares}</source>
        <translation>{day}: {shares}</translation>
    </message>
    <message>
        <source>The model, last on {day}: {status}{percent}.</source>
        <translation>O modelo, por último em {day}: {status}{percent}.</translation>
    </message>
    <message>
        <source>{count} of {total} visits: {status}.</source>
        <translation>{count} de {total} visitas: {status}.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamanhos</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>Tecido</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermagem</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} em {day}</translation>
    </message>
    <message>
        <source>{name}: {first}, {last}; {count} values.</source>
        <translation>{name}: {first}, {last}; {count} valores.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget this patient</source>
        <translation>Apagar este paciente</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Apagar para sempre</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>&amp;Salvar o certificado…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name to go on</source>
        <translation>Digite o nome do paciente para continuar</translation>
    </message>
    <message>
        <source>All wounds, visits and photos, and what was said of them, are taken out of the records and overwritten. This cannot be undone.</source>
        <translation>Todas as feridas, visitas e fotos, e o que se disse delas, são retirados dos registros e sobrescritos. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>An entry without a name stays in the audit trail. Reports that were saved, and backups that were made before, are not touched: look for them where they are kept.</source>
        <translation>Uma entrada sem nome fica na trilha de auditoria. Relatórios salvos e cópias de segurança já feitas não são tocados: procure-os onde estão guardados.</translation>
    </message>
    <message>
        <source>The patient is taken out of the records…</source>
        <translation>O paciente está sendo retirado dos registros…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The patient is forgotten. The certificate can be saved only now.</source>
        <translation>O paciente foi apagado. O certificado só pode ser salvo agora.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Salvar o certificado</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>O que você tinha digitado está aqui de novo.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Return)</source>
        <translation>Salvar (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>O que você digitou não está salvo.</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Perder</translation>
    </message>
    <message>
        <source>Why is this changed?</source>
        <translation>Por que isto é alterado?</translation>
    </message>
    <message>
        <source>Say in a few words why this is changed.</source>
        <translation>Diga em poucas palavras por que isto é alterado.</translation>
    </message>
    <message>
        <source>such as: typed wrongly</source>
        <translation>por exemplo: erro de digitação</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nada foi alterado ainda.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>Nada foi encontrado. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>Ajuda: {title}</translation>
    </message>
</context>
<context>
    <name>HidingDialog</name>
    <message>
        <source>Hide parts of the photos</source>
        <translation>Ocultar partes das fotos</translation>
    </message>
    <message>
        <source>Draw with the mouse over a face, a tattoo or a label: it becomes black for good. With keys: add a rectangle, move it with Alt and the arrows, resize it with Alt, Shift and the arrows.</source>
        <translation>Desenhe com o mouse sobre um rosto, uma tatuagem ou uma etiqueta: a parte fica preta para sempre. Pelo teclado: adicione um retângulo, mova-o com Alt e as setas, redimensione-o com Alt, Shift e as setas.</translation>
    </message>
    <message>
        <source>P&amp;revious photo</source>
        <translation>Foto an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>&amp;Próxima foto</translation>
    </message>
    <message>
        <source>&amp;Add a rectangle</source>
        <translation>&amp;Adicionar um retângulo</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Hide the &amp;writing</source>
        <translation>Ocultar o &amp;escrito</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Pronto</translation>
    </message>
    <message>
        <source>Photo {number} of {count}: {day}</source>
        <translation>Foto {number} de {count}: {day}</translation>
    </message>
    <message>
        <source>Something seems to be written in this photo. It may be a name.</source>
        <translation>Parece haver algo escrito nesta foto. Pode ser um nome.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Oculto.</translation>
    </message>
    <message>
        <source>The writing that was found is hidden. Look whether there is more.</source>
        <translation>O escrito encontrado está oculto. Veja se há mais.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Too dark. Bring more light.</source>
        <translation>Escuro demais. Traga mais luz.</translation>
    </message>
    <message>
        <source>Too bright. Move the light away.</source>
        <translation>Claro demais. Afaste a luz.</translation>
    </message>
    <message>
        <source>Bring the wound into the middle.</source>
        <translation>Leve a ferida para o meio.</translation>
    </message>
    <message>
        <source>Move closer.</source>
        <translation>Chegue mais perto.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Fique parado.</translation>
    </message>
    <message>
        <source>Not sharp. Let the camera focus, or move back a little.</source>
        <translation>Sem nitidez. Deixe a câmera focar ou recue um pouco.</translation>
    </message>
    <message>
        <source>Light is reflected. Tilt the camera a little.</source>
        <translation>Há reflexo. Incline um pouco a câmera.</translation>
    </message>
    <message>
        <source>Few pixels. Choose a larger picture size.</source>
        <translation>Poucos pixels. Escolha um tamanho de imagem maior.</translation>
    </message>
    <message>
        <source>No calibration card in view. Without it nothing is measured.</source>
        <translation>Nenhum cartão de calibração à vista. Sem ele nada é medido.</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Ready. Take the photo.</source>
        <translation>Pronto. Tire a foto.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>A câmera está iniciando…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Photos of a camera</source>
        <translation>Fotos de uma câmera</translation>
    </message>
    <message>
        <source>Photos, the latest first</source>
        <translation>Fotos, as mais recentes primeiro</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Outra &amp;pasta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Lendo a pasta…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>não pode ser mostrado</translation>
    </message>
    <message>
        <source>Of one visit there can be {most} photos. Choose fewer.</source>
        <translation>De uma visita pode haver {most} fotos. Escolha menos.</translation>
    </message>
    <message>
        <source>&amp;Use the chosen photos ({count})</source>
        <translation>&amp;Usar as fotos escolhidas ({count})</translation>
    </message>
    <message>
        <source>Where are the photos?</source>
        <translation>Onde estão as fotos?</translation>
    </message>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>Não há foto nesta pasta.</translation>
    </message>
    <message>
        <source>Older photos that are not listed: {count}.</source>
        <translation>Fotos mais antigas que não estão na lista: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count} raw files, which only a photo program opens.</source>
        <translation>Deixados de fora: {count} arquivos RAW, que só um programa de fotos abre.</translation>
    </message>
    <message>
        <source>Left out: {count} videos.</source>
        <translation>Deixados de fora: {count} vídeos.</translation>
    </message>
    <message>
        <source>Folders that could not be read: {count}.</source>
        <translation>Pastas que não puderam ser lidas: {count}.</translation>
    </message>
    <message>
        <source>Choose the photos of one visit.</source>
        <translation>Escolha as fotos de uma visita.</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation>salva em {moment}</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Your own judgement</source>
        <translation>O seu próprio julgamento</translation>
    </message>
    <message>
        <source>Your judgement: {status}</source>
        <translation>O seu julgamento: {status}</translation>
    </message>
    <message>
        <source>It differs from the model&apos;s. Why?</source>
        <translation>Difere do julgamento do modelo. Por quê?</translation>
    </message>
    <message>
        <source>Why your judgement differs from the model&apos;s</source>
        <translation>Por que o seu julgamento difere do do modelo</translation>
    </message>
</context>
<context>
    <name>KeptPhotos</name>
    <message>
        <source>Photos that you keep</source>
        <translation>Fotos que você guarda</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Remove photo {number}</source>
        <translation>Retirar a foto {number}</translation>
    </message>
</context>
<context>
    <name>LabelledSetDialog</name>
    <message>
        <source>Export a labelled set</source>
        <translation>Exportar um conjunto rotulado</translation>
    </message>
    <message>
        <source>Also photos in which something is written</source>
        <translation>Também fotos em que há algo escrito</translation>
    </message>
    <message>
        <source>A ruler says nothing of the patient, a label may name her. Without this they are left out.</source>
        <translation>Uma régua não diz nada do paciente, uma etiqueta pode nomeá-lo. Sem isto, elas ficam de fora.</translation>
    </message>
    <message>
        <source>For training and measuring models: the photos that were reviewed as infected or not infected, of patients whose consent allows research, with the signs that were seen. Names, identifiers, days and the photos&apos; own metadata are left out.</source>
        <translation>Para treinar e medir modelos: as fotos revistas como infectadas ou não infectadas, de pacientes cujo consentimento permite pesquisa, com os sinais vistos. Nomes, identificadores, dias e os metadados próprios das fotos ficam de fora.</translation>
    </message>
    <message>
        <source>A photo can still show who it is of: a face, a tattoo, a label. Look at every photo before you pass the set on.</source>
        <translation>Uma foto ainda pode mostrar de quem é: um rosto, uma tatuagem, uma etiqueta. Olhe cada foto antes de passar o conjunto adiante.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Where the folder of the set is made</source>
        <translation>Onde a pasta do conjunto é criada</translation>
    </message>
    <message>
        <source>The photos are written…</source>
        <translation>As fotos estão sendo gravadas…</translation>
    </message>
    <message>
        <source>The set is in the folder {name}. Photos in it: {count}.</source>
        <translation>O conjunto está na pasta {name}. Fotos nele: {count}.</translation>
    </message>
    <message>
        <source>Left out, because something is written in them: {count}.</source>
        <translation>Deixadas de fora, porque há algo escrito nelas: {count}.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be read: {count}.</source>
        <translation>Deixadas de fora, porque não podem ser lidas: {count}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>The translation is missing or damaged, so the window is in English. Your data is safe. Install the program again.</source>
        <translation>A tradução falta ou está danificada, por isso a janela está em inglês. Seus dados estão seguros. Instale o programa de novo.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagem da câmera</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The records are locked.</source>
        <translation>Os registros estão bloqueados.</translation>
    </message>
    <message>
        <source>&amp;Assess a photo without the records</source>
        <translation>&amp;Avaliar uma foto sem os registros</translation>
    </message>
    <message>
        <source>&amp;Bring the records back from a backup…</source>
        <translation>&amp;Recuperar os registros de uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Unlock the records</source>
        <translation>Desbloquear os registros</translation>
    </message>
    <message>
        <source>Locked. {name}&apos;s work is kept.</source>
        <translation>Bloqueado. O trabalho de {name} está guardado.</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>Locking</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Lock the records when nobody does anything for</source>
        <translation>Bloquear os registros quando ninguém fizer nada por</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Never lock them by themselves</source>
        <translation>Nunca bloquear sozinho</translation>
    </message>
    <message>
        <source>Whoever comes to this computer can read the records. Lock them yourself: Ctrl+L.</source>
        <translation>Quem chegar a este computador pode ler os registros. Bloqueie-os você mesmo: Ctrl+L.</translation>
    </message>
    <message>
        <source>What was begun is kept, and is there again after unlocking.</source>
        <translation>O que foi começado fica guardado e volta depois do desbloqueio.</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Show &amp;more ({count})</source>
        <translation>&amp;Mostrar mais ({count})</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma e aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Another language is shown when the program is started again.</source>
        <translation>Outro idioma aparece quando o programa é iniciado de novo.</translation>
    </message>
    <message>
        <source>100 %, as the system</source>
        <translation>100 %, como o sistema</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The clock of this computer is behind the last entry in the records. Set it right: entries keep their order, but not their times.</source>
        <translation>O relógio deste computador está atrás da última entrada dos registros. Acerte-o: as entradas mantêm a ordem, mas não a hora.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Legenda do mapa</translation>
    </message>
    <message>
        <source>speaks for the answer</source>
        <translation>fala a favor da resposta</translation>
    </message>
    <message>
        <source>speaks against the answer</source>
        <translation>fala contra a resposta</translation>
    </message>
    <message>
        <source>What the answer leans on</source>
        <translation>Em que a resposta se apoia</translation>
    </message>
    <message>
        <source>The answer leans on no part of the photo</source>
        <translation>A resposta não se apoia em nenhuma parte da foto</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>↔ You marked where this is.</source>
        <translation>↔ Você marcou onde isto está.</translation>
    </message>
    <message>
        <source>✓ You see this here, too.</source>
        <translation>✓ Você também vê isto aqui.</translation>
    </message>
    <message>
        <source>↔ You moved this.</source>
        <translation>↔ Você moveu isto.</translation>
    </message>
    <message>
        <source>✕ You do not see this. It is off the photo.</source>
        <translation>✕ Você não vê isto. Saiu da foto.</translation>
    </message>
    <message>
        <source>+ You added this.</source>
        <translation>+ Você acrescentou isto.</translation>
    </message>
    <message>
        <source>? You are not sure of this.</source>
        <translation>? Você não tem certeza disto.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>{value} cm ± {uncertainty}</source>
        <translation>{value} cm ± {uncertainty}</translation>
    </message>
    <message>
        <source>{value} cm² ± {uncertainty}</source>
        <translation>{value} cm² ± {uncertainty}</translation>
    </message>
    <message>
        <source>{value} cm</source>
        <translation>{value} cm</translation>
    </message>
    <message>
        <source>{length} × {width} cm</source>
        <translation>{length} × {width} cm</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>{length} long, {width} wide, {area}</source>
        <translation>{length} de comprimento, {width} de largura, {area}</translation>
    </message>
    <message>
        <source>outlined, without centimetres</source>
        <translation>contornada, sem centímetros</translation>
    </message>
    <message>
        <source>{text} (another wound)</source>
        <translation>{text} (outra ferida)</translation>
    </message>
</context>
<context>
    <name>MeasuringController</name>
    <message>
        <source>The outline follows your strokes again. Undo brings the points that you moved back.</source>
        <translation>O contorno segue seus traços de novo. Desfazer traz de volta os pontos que você moveu.</translation>
    </message>
    <message>
        <source>The outline crosses itself, so it has no size. Move its points apart, or undo.</source>
        <translation>O contorno se cruza, por isso não tem tamanho. Afaste os pontos ou desfaça.</translation>
    </message>
    <message>
        <source>An outline needs three points. Remove the whole outline instead.</source>
        <translation>Um contorno precisa de três pontos. Retire o contorno inteiro.</translation>
    </message>
</context>
<context>
    <name>MeasuringPanel</name>
    <message>
        <source>Measuring the wound</source>
        <translation>Medição da ferida</translation>
    </message>
    <message>
        <source>Colours &amp;corrected by the card</source>
        <translation>&amp;Cores corrigidas pelo cartão</translation>
    </message>
    <message>
        <source>Show 0.5 cm and 2 cm around the &amp;edge</source>
        <translation>Mostrar 0,5 cm e 2 cm ao redor da b&amp;orda</translation>
    </message>
    <message>
        <source>They help to judge how far redness goes beyond the edge. Enter that among what you find at the bedside.</source>
        <translation>Ajudam a julgar até onde a vermelhidão passa da borda. Registre isso no que você encontra no paciente.</translation>
    </message>
    <message>
        <source>± is how far the true value may be off, in 19 of 20 cases.</source>
        <translation>± é quanto o valor verdadeiro pode desviar, em 19 de 20 casos.</translation>
    </message>
    <message>
        <source>Begin with an &amp;oval</source>
        <translation>Começar com uma &amp;elipse</translation>
    </message>
    <message>
        <source>Add a poin&amp;t</source>
        <translation>Novo pon&amp;to</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Retirar o ponto</translation>
    </message>
    <message>
        <source>&amp;Draw one more</source>
        <translation>&amp;Desenhar outro</translation>
    </message>
    <message>
        <source>Remove outline</source>
        <translation>Retirar o contorno</translation>
    </message>
    <message>
        <source>Outlined wounds</source>
        <translation>Feridas contornadas</translation>
    </message>
    <message>
        <source>Measure the wound</source>
        <translation>Medir a ferida</translation>
    </message>
    <message>
        <source>Looking for the calibration card…</source>
        <translation>Procurando o cartão de calibração…</translation>
    </message>
    <message>
        <source>Draw a line through the wound, from end to end. Draw again where the outline is too small.</source>
        <translation>Trace uma linha pela ferida, de uma ponta à outra. Trace de novo onde o contorno for pequeno demais.</translation>
    </message>
    <message>
        <source>Draw over what is no wound, where the outline is too large.</source>
        <translation>Trace sobre o que não é ferida, onde o contorno for grande demais.</translation>
    </message>
    <message>
        <source>Drag the points. A double click on the edge adds one. Drag the number to move the whole outline. By keys: Tab, then the arrows.</source>
        <translation>Arraste os pontos. Um duplo clique na borda acrescenta um. Arraste o número para mover o contorno inteiro. Pelo teclado: Tab e depois as setas.</translation>
    </message>
    <message>
        <source>Wound (W)</source>
        <translation>Ferida (W)</translation>
    </message>
    <message>
        <source>Draw: this is wound</source>
        <translation>Traçar: isto é ferida</translation>
    </message>
    <message>
        <source>Not wound (N)</source>
        <translation>Fora dela (N)</translation>
    </message>
    <message>
        <source>Draw: this is not wound</source>
        <translation>Traçar: isto não é ferida</translation>
    </message>
    <message>
        <source>Points (P)</source>
        <translation>Pontos (P)</translation>
    </message>
    <message>
        <source>Move the points of the outline</source>
        <translation>Mover os pontos do contorno</translation>
    </message>
    <message>
        <source>This wound</source>
        <translation>Esta ferida</translation>
    </message>
    <message>
        <source>It is the wound of this visit</source>
        <translation>É a ferida desta visita</translation>
    </message>
    <message>
        <source>Another wound</source>
        <translation>Outra ferida</translation>
    </message>
    <message>
        <source>It is another wound</source>
        <translation>É outra ferida</translation>
    </message>
</context>
<context>
    <name>MeasuringTool</name>
    <message>
        <source>Point {number} of {total}</source>
        <translation>Ponto {number} de {total}</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Needs about {needed} GB of memory; {free} GB were free before. It runs on the processor.</source>
        <translation>Precisa de cerca de {needed} GB de memória; antes havia {free} GB livres. Funciona no processador.</translation>
    </message>
    <message>
        <source>Needs about {needed} GB of memory on the graphics card; {free} GB were free there before. It runs on the graphics card in part: not all of it fits there.</source>
        <translation>Precisa de cerca de {needed} GB de memória na placa de vídeo; antes havia {free} GB livres nela. Funciona em parte na placa de vídeo: não cabe inteiro nela.</translation>
    </message>
    <message>
        <source>Needs about {needed} GB of memory on the graphics card; {free} GB were free there before. It runs on the graphics card.</source>
        <translation>Precisa de cerca de {needed} GB de memória na placa de vídeo; antes havia {free} GB livres nela. Funciona na placa de vídeo.</translation>
    </message>
    <message>
        <source>Taken for (in GB)</source>
        <translation>Usado para (em GB)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Free before</source>
        <translation>Livre antes</translation>
    </message>
    <message>
        <source>What the model has learned</source>
        <translation>O que o modelo aprendeu</translation>
    </message>
    <message>
        <source>Its part that sees</source>
        <translation>A parte que vê</translation>
    </message>
    <message>
        <source>What it remembers while it reads and writes</source>
        <translation>O que ele lembra enquanto lê e escreve</translation>
    </message>
    <message>
        <source>Room to think</source>
        <translation>Espaço para pensar</translation>
    </message>
    <message>
        <source>Room to see</source>
        <translation>Espaço para ver</translation>
    </message>
    <message>
        <source>Room to choose words</source>
        <translation>Espaço para escolher palavras</translation>
    </message>
    <message>
        <source>The photo as it sees it</source>
        <translation>A foto como ele a vê</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>O próprio programa</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Entered twice?</source>
        <translation>Registrado duas vezes?</translation>
    </message>
    <message>
        <source>&amp;Make them one…</source>
        <translation>&amp;Unir os dois…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{patient} is entered twice? Find the other entry.</source>
        <translation>{patient} está registrado duas vezes? Procure o outro registro.</translation>
    </message>
    <message>
        <source>This is the same entry. Choose the other one.</source>
        <translation>É o mesmo registro. Escolha o outro.</translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>Este registro fica</translation>
    </message>
    <message>
        <source>This entry stays: {patient}</source>
        <translation>Este registro fica: {patient}</translation>
    </message>
    <message>
        <source>Allergies: {allergies}</source>
        <translation>Alergias: {allergies}</translation>
    </message>
    <message>
        <source>Takes antibiotics: {antibiotics}</source>
        <translation>Toma antibióticos: {antibiotics}</translation>
    </message>
    <message>
        <source>Make these two one patient?</source>
        <translation>Unir estes dois em um só paciente?</translation>
    </message>
    <message>
        <source>{patient} stays as entered, and gets the wounds of the other entry, which is found no more. Its allergies and the like are not carried over: enter what is missing. This cannot be undone.</source>
        <translation>{patient} fica como está e recebe as feridas do outro registro, que não será mais encontrado. Alergias e outros dados dele não são levados: registre o que falta. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Make them &amp;one</source>
        <translation>&amp;Unir</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>About this model</source>
        <translation>Sobre este modelo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <source>Loading of the model</source>
        <translation>Carregamento do modelo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>O modelo está carregando</translation>
    </message>
    <message>
        <source>{model} is ready on {device}</source>
        <translation>{model} está pronto em {device}</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>Não foi possível carregar o modelo</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>{name} (not installed any more)</source>
        <translation>{name} (não está mais instalado)</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Onde ele roda</translation>
    </message>
    <message>
        <source>Wherever it is faster</source>
        <translation>Onde for mais rápido</translation>
    </message>
    <message>
        <source>On the processor</source>
        <translation>No processador</translation>
    </message>
    <message>
        <source>On the graphics card</source>
        <translation>Na placa gráfica</translation>
    </message>
    <message>
        <source>Whose judgement comes first</source>
        <translation>Que julgamento vem primeiro</translation>
    </message>
    <message>
        <source>Yours first, then the model&apos;s</source>
        <translation>O seu primeiro, depois o do modelo</translation>
    </message>
    <message>
        <source>The model&apos;s first, then yours</source>
        <translation>O do modelo primeiro, depois o seu</translation>
    </message>
    <message>
        <source>Only the model&apos;s</source>
        <translation>Só o do modelo</translation>
    </message>
    <message>
        <source>Read photos ahead</source>
        <translation>Ler as fotos antecipadamente</translation>
    </message>
    <message>
        <source>Assessments are there sooner. This costs battery and warms the computer.</source>
        <translation>As avaliações chegam mais cedo. Gasta bateria e aquece o computador.</translation>
    </message>
    <message>
        <source>The model is loaded again at once. That can take a minute.</source>
        <translation>O modelo é carregado de novo na hora. Isso pode levar um minuto.</translation>
    </message>
    <message>
        <source>Whoever judges first is not swayed by the other. Yours first is the safer way.</source>
        <translation>Quem julga primeiro não é influenciado pelo outro. O seu primeiro é o caminho mais seguro.</translation>
    </message>
    <message>
        <source>A photo is being assessed. Change this when that is done.</source>
        <translation>Uma foto está sendo avaliada. Mude isto quando terminar.</translation>
    </message>
    <message>
        <source>Demonstration: {name}</source>
        <translation>Demonstração: {name}</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>This is no moment. Write day, month, year and the time, such as {example}.</source>
        <translation>Isto não é um momento. Escreva dia, mês, ano e hora, por exemplo {example}.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Long enough.</source>
        <translation>Comprimento suficiente.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Os dois são iguais.</translation>
    </message>
    <message>
        <source>Only digits, please.</source>
        <translation>Só algarismos, por favor.</translation>
    </message>
    <message>
        <source>At least {least} digits.</source>
        <translation>Pelo menos {least} algarismos.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>Pelo menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Still too short by {missing}.</source>
        <translation>Ainda faltam {missing}.</translation>
    </message>
    <message>
        <source>Type it a second time.</source>
        <translation>Digite uma segunda vez.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Os dois não são iguais.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase-senha</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>A nova frase-senha de novo</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Algumas palavras sem relação são fáceis de lembrar e difíceis de adivinhar.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Novo PIN</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>O novo PIN de novo</translation>
    </message>
    <message>
        <source>No birthday, and no row such as 123456.</source>
        <translation>Nem aniversário, nem sequência como 123456.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>What the report is of</source>
        <translation>De que trata o relatório</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta visita</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>A última visita</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Toda a evolução</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EUA)</translation>
    </message>
    <message>
        <source>With all that the model wrote</source>
        <translation>Com tudo o que o modelo escreveu</translation>
    </message>
    <message>
        <source>Its full reasoning is added at the end.</source>
        <translation>O raciocínio completo é acrescentado no final.</translation>
    </message>
    <message>
        <source>Sign the file</source>
        <translation>Assinar o arquivo</translation>
    </message>
    <message>
        <source>With the clinic&apos;s certificate. Whoever gets it can see that nothing was changed.</source>
        <translation>Com o certificado do serviço. Quem o receber pode ver que nada foi alterado.</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Frase-senha do certificado</translation>
    </message>
    <message>
        <source>Type the passphrase of the certificate to sign the file.</source>
        <translation>Digite a frase-senha do certificado para assinar o arquivo.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sent {moment}</source>
        <translation>Enviado em {moment}</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Aguarda o envio</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Sendo enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not taken: look at it</source>
        <translation>Não aceito: veja</translation>
    </message>
    <message>
        <source>It is tried again {moment}.</source>
        <translation>Nova tentativa {moment}.</translation>
    </message>
</context>
<context>
    <name>OutboxDesk</name>
    <message>
        <source>It is sent as soon as the other system can be reached. You need not wait.</source>
        <translation>É enviado assim que o outro sistema puder ser alcançado. Você não precisa esperar.</translation>
    </message>
    <message>
        <source>Open the &amp;list</source>
        <translation>Abrir a &amp;lista</translation>
    </message>
    <message>
        <source>To be sent: {count}</source>
        <translation>A enviar: {count}</translation>
    </message>
    <message>
        <source>Not taken: {count}</source>
        <translation>Não aceitos: {count}</translation>
    </message>
    <message>
        <source>Another system did not take a visit. Nothing is lost. Look at what it says.</source>
        <translation>Outro sistema não aceitou uma visita. Nada se perdeu. Veja o que ele diz.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Sent to other systems</source>
        <translation>Enviado a outros sistemas</translation>
    </message>
    <message>
        <source>Nothing waits to be sent, and nothing was sent.</source>
        <translation>Nada aguarda envio, e nada foi enviado.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Tentar agora</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the list…</source>
        <translation>Retirar da l&amp;ista…</translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation>A&amp;brir a visita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What waits is sent by itself as soon as the other system can be reached.</source>
        <translation>O que aguarda é enviado sozinho assim que o outro sistema puder ser alcançado.</translation>
    </message>
    <message>
        <source>It was changed after it was sent. Send it again from its page.</source>
        <translation>Foi alterada depois do envio. Envie-a de novo pela página dela.</translation>
    </message>
    <message>
        <source>Take this visit out of the list?</source>
        <translation>Retirar esta visita da lista?</translation>
    </message>
    <message>
        <source>It is not sent to {name}. In the records it stays as it is.</source>
        <translation>Ela não é enviada a {name}. Nos registros ela fica como está.</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Retirar</translation>
    </message>
</context>
<context>
    <name>OwnAccessDialog</name>
    <message>
        <source>My access to the records</source>
        <translation>Meu acesso aos registros</translation>
    </message>
    <message>
        <source>The new code is not in use yet</source>
        <translation>O novo código ainda não está em uso</translation>
    </message>
    <message>
        <source>The old one stays valid. Destroy what you have printed or written down of the new one.</source>
        <translation>O antigo continua válido. Destrua o que imprimiu ou anotou do novo.</translation>
    </message>
    <message>
        <source>&amp;Keep the old code</source>
        <translation>&amp;Manter o código antigo</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation>Mudar minha &amp;frase-senha…</translation>
    </message>
    <message>
        <source>Recovery code of all records</source>
        <translation>Código de recuperação de todos os registros</translation>
    </message>
    <message>
        <source>Make a new one if the old one is lost, or if somebody saw it who must not.</source>
        <translation>Crie um novo se o antigo se perdeu ou se alguém que não devia o viu.</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery code…</source>
        <translation>Criar um novo código de &amp;recuperação…</translation>
    </message>
    <message>
        <source>{name}: my access to the records</source>
        <translation>{name}: meu acesso aos registros</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>PIN on this computer</source>
        <translation>PIN neste computador</translation>
    </message>
    <message>
        <source>Quicker than the passphrase. After {count} wrong ones only the passphrase opens.</source>
        <translation>Mais rápido que a frase-senha. Depois de {count} erros, só a frase-senha abre.</translation>
    </message>
    <message>
        <source>Set another P&amp;IN…</source>
        <translation>Definir outro P&amp;IN…</translation>
    </message>
    <message>
        <source>Set a P&amp;IN…</source>
        <translation>Definir um P&amp;IN…</translation>
    </message>
    <message>
        <source>The key store of this computer is being asked…</source>
        <translation>Consultando o cofre de chaves deste computador…</translation>
    </message>
    <message>
        <source>This computer has no key store that a PIN could use, or it is locked.</source>
        <translation>Este computador não tem cofre de chaves que um PIN possa usar, ou ele está bloqueado.</translation>
    </message>
    <message>
        <source>&amp;Take the PIN away</source>
        <translation>Re&amp;tirar o PIN</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Mudar minha frase-senha</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Mudar</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation>Sua frase-senha foi mudada.</translation>
    </message>
    <message>
        <source>Set a PIN for this computer</source>
        <translation>Definir um PIN para este computador</translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation>&amp;Definir</translation>
    </message>
    <message>
        <source>From now on your PIN opens the records on this computer.</source>
        <translation>A partir de agora, seu PIN abre os registros neste computador.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Criar um novo código de recuperação</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>The PIN was taken away. Your passphrase opens the records.</source>
        <translation>O PIN foi retirado. Sua frase-senha abre os registros.</translation>
    </message>
    <message>
        <source>Your passphrase as it is now</source>
        <translation>Sua frase-senha atual</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Type your passphrase as it is now.</source>
        <translation>Digite sua frase-senha atual.</translation>
    </message>
    <message>
        <source>The old code stays valid until you choose “Done”.</source>
        <translation>O código antigo vale até você escolher “Pronto”.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Pronto</translation>
    </message>
    <message>
        <source>The new recovery code is in use. Destroy the old print.</source>
        <translation>O novo código de recuperação está em uso. Destrua o impresso antigo.</translation>
    </message>
</context>
<context>
    <name>PacsForm</name>
    <message>
        <source>PACS (DICOM archive)</source>
        <translation>PACS (arquivo DICOM)</translation>
    </message>
    <message>
        <source>Name or number in the network</source>
        <translation>Nome ou número na rede</translation>
    </message>
    <message>
        <source>such as: pacs.hospital.org</source>
        <translation>por exemplo: pacs.hospital.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Its AE title</source>
        <translation>Título AE dele</translation>
    </message>
    <message>
        <source>AE title of this computer</source>
        <translation>Título AE deste computador</translation>
    </message>
    <message>
        <source>Encrypt what is sent (TLS)</source>
        <translation>Cifrar o que é enviado (TLS)</translation>
    </message>
    <message>
        <source>The PACS must be set up for it.</source>
        <translation>O PACS precisa estar configurado para isso.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Photos of both visits</source>
        <translation>Fotos das duas visitas</translation>
    </message>
    <message>
        <source>{day}, aligned</source>
        <translation>{day}, alinhada</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Another &amp;one</source>
        <translation>&amp;Outra</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-senha</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Sua própria frase-senha</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>A frase-senha de novo</translation>
    </message>
    <message>
        <source>Of plain letters, figures and signs, which every keyboard has.</source>
        <translation>De letras simples, algarismos e sinais, que todo teclado tem.</translation>
    </message>
    <message>
        <source>Tell it by telephone. Never send it with the file or in another mail.</source>
        <translation>Diga-a por telefone. Nunca a envie com o arquivo nem em outro e-mail.</translation>
    </message>
    <message>
        <source>M&amp;y own…</source>
        <translation>A m&amp;inha…</translation>
    </message>
    <message>
        <source>Suggest &amp;one</source>
        <translation>Sugerir &amp;uma</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Correct patient</source>
        <translation>Corrigir o paciente</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Novo paciente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A patient needs a name.</source>
        <translation>Um paciente precisa de um nome.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Skin type (Fitzpatrick)</source>
        <translation>Tipo de pele (Fitzpatrick)</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Weakened immune system (immunosuppression)</source>
        <translation>Defesas enfraquecidas (imunossupressão)</translation>
    </message>
    <message>
        <source>Antibiotics taken now</source>
        <translation>Antibióticos em uso</translation>
    </message>
    <message>
        <source>This may be somebody who is in the records already:</source>
        <translation>Pode ser alguém que já está nos registros:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Salvar mesmo assim</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este dia ainda não chegou.</translation>
    </message>
    <message>
        <source>This is more than {years} years ago.</source>
        <translation>Isto foi há mais de {years} anos.</translation>
    </message>
    <message>
        <source>{day}, {age}</source>
        <translation>{day}, {age}</translation>
    </message>
</context>
<context>
    <name>PatientPage</name>
    <message>
        <source>Patient and her wounds</source>
        <translation>O paciente e suas feridas</translation>
    </message>
    <message>
        <source>Wounds</source>
        <translation>Feridas</translation>
    </message>
    <message>
        <source>No wound is entered yet.</source>
        <translation>Nenhuma ferida registrada ainda.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Nenhuma visita ainda</translation>
    </message>
    <message>
        <source>Visits: {count}. The last one: {at}</source>
        <translation>Visitas: {count}. A última: {at}</translation>
    </message>
    <message>
        <source>Allergies: {allergies}</source>
        <translation>Alergias: {allergies}</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Weakened immune system</source>
        <translation>Defesas enfraquecidas</translation>
    </message>
    <message>
        <source>Takes antibiotics: {antibiotics}</source>
        <translation>Toma antibióticos: {antibiotics}</translation>
    </message>
    <message>
        <source>No consent is entered.</source>
        <translation>Nenhum consentimento registrado.</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>tratamento</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>ensino</translation>
    </message>
    <message>
        <source>research</source>
        <translation>pesquisa</translation>
    </message>
    <message>
        <source>The patient allows no use of her photos ({day}).</source>
        <translation>O paciente não permite nenhum uso de suas fotos ({day}).</translation>
    </message>
    <message>
        <source>Photos may be used for: {uses} ({day}).</source>
        <translation>As fotos podem ser usadas para: {uses} ({day}).</translation>
    </message>
</context>
<context>
    <name>PatientSearch</name>
    <message>
        <source>Find a patient</source>
        <translation>Procurar um paciente</translation>
    </message>
    <message>
        <source>Name, identifier or birth date</source>
        <translation>Nome, identificador ou data de nascimento</translation>
    </message>
    <message>
        <source>Nobody in the records is called so.</source>
        <translation>Ninguém nos registros se chama assim.</translation>
    </message>
    <message>
        <source>Many more are. Type more of the name.</source>
        <translation>Há muitos outros. Digite mais do nome.</translation>
    </message>
    <message>
        <source>{count} more are. Type more of the name.</source>
        <translation>Há mais {count}. Digite mais do nome.</translation>
    </message>
</context>
<context>
    <name>PatientsList</name>
    <message>
        <source>Find a patient</source>
        <translation>Procurar um paciente</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>Vistos hoje</translation>
    </message>
    <message>
        <source>Patients and today&apos;s visits</source>
        <translation>Pacientes e visitas de hoje</translation>
    </message>
    <message>
        <source>Nobody was seen today yet.</source>
        <translation>Ninguém foi visto hoje ainda.</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Take this photo out of the visit?</source>
        <translation>Retirar esta foto da visita?</translation>
    </message>
    <message>
        <source>What was said of it is lost. The file “{name}” stays where it is.</source>
        <translation>O que se disse dela se perde. O arquivo “{name}” fica onde está.</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>The model&apos;s answer is there. It is shown when you are done.</source>
        <translation>A resposta do modelo está aí. Ela aparece quando você terminar.</translation>
    </message>
</context>
<context>
    <name>PhotoDrafts</name>
    <message>
        <source>What you had begun is here again, as it was on {moment}.</source>
        <translation>O que você tinha começado está aqui de novo, como em {moment}.</translation>
    </message>
</context>
<context>
    <name>PhotoFiles</name>
    <message>
        <source>Photo {time}</source>
        <translation>Foto {time}</translation>
    </message>
</context>
<context>
    <name>PhotoOpener</name>
    <message>
        <source>A photo is being assessed. Cancel that first, then open another one.</source>
        <translation>Uma foto está sendo avaliada. Cancele isso antes e depois abra outra.</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a photo or a photo&apos;s file first.</source>
        <translation>Não há foto para colar. Copie antes uma foto ou o arquivo de uma foto.</translation>
    </message>
    <message>
        <source>Open photos of the wound</source>
        <translation>Abrir fotos da ferida</translation>
    </message>
    <message>
        <source>Add photos to this visit</source>
        <translation>Adicionar fotos a esta visita</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Opacity of the highlights</source>
        <translation>Opacidade dos destaques</translation>
    </message>
</context>
<context>
    <name>PhotoSource</name>
    <message>
        <source>Pasted photo.png</source>
        <translation>Foto colada.png</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos of this visit</source>
        <translation>Fotos desta visita</translation>
    </message>
    <message>
        <source>Photo {number} of {total}: {name}</source>
        <translation>Foto {number} de {total}: {name}</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>avaliada</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>in the records</source>
        <translation>nos registros</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>PhotosPage</name>
    <message>
        <source>Photos and measuring</source>
        <translation>Fotos e medição</translation>
    </message>
    <message>
        <source>Folder where photos arrive</source>
        <translation>Pasta em que as fotos chegam</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Nenhuma pasta escolhida.</translation>
    </message>
    <message>
        <source>The folder where photos of the camera arrive</source>
        <translation>A pasta em que as fotos da câmera chegam</translation>
    </message>
    <message>
        <source>The 100 mm line on your printed card, in mm</source>
        <translation>A linha de 100 mm no seu cartão impresso, em mm</translation>
    </message>
    <message>
        <source>such as: 99.5</source>
        <translation>por exemplo: 99,5</translation>
    </message>
    <message>
        <source>&amp;Make the calibration cards as PDF…</source>
        <translation>&amp;Criar os cartões de calibração em PDF…</translation>
    </message>
    <message>
        <source>Write a length from {least} to {most} mm, such as 99.5.</source>
        <translation>Escreva um comprimento de {least} a {most} mm, por exemplo 99,5.</translation>
    </message>
    <message>
        <source>Save the calibration cards</source>
        <translation>Salvar os cartões de calibração</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it at 100 %, and measure its line.</source>
        <translation>Salvo como {name}. Imprima a 100 % e meça a linha.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug the stick in, or choose another folder.</source>
        <translation>Esta pasta não está lá. Conecte o pendrive ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Printers often print a little smaller or larger. Measure the line on the printed card with a ruler and write here how long it is. Leave this empty if you have not measured it.</source>
        <translation>Impressoras costumam imprimir um pouco menor ou maior. Meça a linha do cartão impresso com uma régua e escreva aqui o comprimento. Deixe vazio se não mediu.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>0 of {total} letters are met.</source>
        <translation>Nenhuma das {total} letras é atendida.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dia</translation>
    </message>
    <message>
        <source>1 visit, on {day}</source>
        <translation>1 visita, em {day}</translation>
    </message>
    <message>
        <source>10^9/L</source>
        <translation>10^9/l</translation>
    </message>
    <message>
        <source>10⁹/L</source>
        <translation>10⁹/l</translation>
    </message>
    <message>
        <source>A PIN is made of {count} digits or more. Nothing was changed. Choose another one.</source>
        <translation>Um PIN tem {count} algarismos ou mais. Nada foi alterado. Escolha outro.</translation>
    </message>
    <message>
        <source>A line lies beside the photo. No outline was changed. Draw a line within the wound.</source>
        <translation>Uma linha está fora da foto. Nenhum contorno foi alterado. Trace uma linha dentro da ferida.</translation>
    </message>
    <message>
        <source>A model pack named {name} is already here. Nothing was changed. Remove the folder {folder} first, or give the new pack another name.</source>
        <translation>Já existe aqui um pacote de modelo chamado {name}. Nada foi alterado. Retire antes a pasta {folder} ou dê outro nome ao novo pacote.</translation>
    </message>
    <message>
        <source>A newer version of woundapp has written these records. They were not touched. Install that version, or a newer one.</source>
        <translation>Uma versão mais nova do woundapp gravou estes registros. Eles não foram tocados. Instale essa versão ou uma mais nova.</translation>
    </message>
    <message>
        <source>A passphrase has {count} characters or more; a few words are easiest to remember. Nothing was changed. Choose a longer one.</source>
        <translation>Uma frase-senha tem {count} caracteres ou mais; algumas palavras são o mais fácil de lembrar. Nada foi alterado. Escolha uma mais longa.</translation>
    </message>
    <message>
        <source>A photo does not show: {hidden}. On dark skin redness may look purple or grey, or not show at all.</source>
        <translation>Uma foto não mostra: {hidden}. Em pele escura, a vermelhidão pode parecer roxa ou cinza, ou não aparecer.</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} pixels is too large for DICOM, which takes {limit} a side. It is safe in the records, and nothing was sent or written. Use the PDF report instead.</source>
        <translation>Uma foto de {width} x {height} pixels é grande demais para DICOM, que aceita {limit} por lado. Ela está segura nos registros, e nada foi enviado nem gravado. Use o relatório em PDF.</translation>
    </message>
    <message>
        <source>A row of {kind} holds what this program never writes; those after it were not checked.</source>
        <translation>Uma linha de {kind} contém o que este programa nunca grava; as seguintes não foram conferidas.</translation>
    </message>
    <message>
        <source>A wound for your opinion</source>
        <translation>Uma ferida para a sua opinião</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>tendão de Aquiles</translation>
    </message>
    <message>
        <source>Added by the clinician; the model does not name it.</source>
        <translation>Acrescentado pelo profissional clínico; o modelo não o nomeia.</translation>
    </message>
    <message>
        <source>All dates are moved by the same number of days, so the time between them is right. Of the birth date only the year is meant, and an age of 90 means 90 or older.</source>
        <translation>Todas as datas foram deslocadas pelo mesmo número de dias, por isso o tempo entre elas está certo. Da data de nascimento só vale o ano, e uma idade de 90 anos significa 90 ou mais.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>An AE title has 1 to {most} letters, digits or signs without accents, and no backslash. Nothing was saved. Enter it as the PACS has it.</source>
        <translation>Um título AE tem de 1 a {most} letras, algarismos ou sinais sem acentos, e nenhuma barra invertida. Nada foi salvo. Digite-o como o PACS o conhece.</translation>
    </message>
    <message>
        <source>An infection {place} is likely.</source>
        <translation>Uma infecção {place} é provável.</translation>
    </message>
    <message>
        <source>An older version of woundapp has written these records. Their pages are whole; the rest can be checked once this version has opened them.</source>
        <translation>Uma versão mais antiga do woundapp gravou estes registros. As páginas estão inteiras; o resto poderá ser conferido quando esta versão os tiver aberto.</translation>
    </message>
    <message>
        <source>Another program is writing to the records. Nothing was lost. Close it, or try again in a moment.</source>
        <translation>Outro programa está gravando nos registros. Nada se perdeu. Feche-o ou tente de novo daqui a um instante.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer the clinic that sent this to you. Keep the file where nobody reads it who must not, and delete it when it is no longer needed.</source>
        <translation>Responda ao serviço que lhe enviou isto. Guarde o arquivo onde ninguém sem autorização o leia e apague-o quando não for mais necessário.</translation>
    </message>
    <message>
        <source>Antibiotic started</source>
        <translation>Início de antibiótico</translation>
    </message>
    <message>
        <source>Antibiotic stopped</source>
        <translation>Fim de antibiótico</translation>
    </message>
    <message>
        <source>Antibiotics now</source>
        <translation>Antibióticos atuais</translation>
    </message>
    <message>
        <source>Appendix: the model&apos;s reasoning</source>
        <translation>Anexo: o raciocínio do modelo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area in cm²</source>
        <translation>Área em cm²</translation>
    </message>
    <message>
        <source>Area in {span}, since the visit of {day}: {figures}. A wound that heals is some {expected} smaller after 4 weeks ({source}).</source>
        <translation>Área em {span}, desde a visita de {day}: {figures}. Uma ferida que cicatriza fica cerca de {expected} menor após 4 semanas ({source}).</translation>
    </message>
    <message>
        <source>Area of all parts</source>
        <translation>Área de todas as partes</translation>
    </message>
    <message>
        <source>Area since the visit of {day}: {figures}.</source>
        <translation>Área desde a visita de {day}: {figures}.</translation>
    </message>
    <message>
        <source>Arterial</source>
        <translation>Arterial</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Avaliada</translation>
    </message>
    <message>
        <source>At the bedside</source>
        <translation>No paciente</translation>
    </message>
    <message>
        <source>At the last visit</source>
        <translation>Na última visita</translation>
    </message>
    <message>
        <source>Attachments were changed, added or taken out: {names}.</source>
        <translation>Anexos foram alterados, acrescentados ou retirados: {names}.</translation>
    </message>
    <message>
        <source>Blood-filled blisters (bullae)</source>
        <translation>Bolhas com sangue</translation>
    </message>
    <message>
        <source>Bone is seen or felt and may be infected: tell a doctor today.</source>
        <translation>O osso é visto ou tocado e pode estar infectado: avise um médico hoje.</translation>
    </message>
    <message>
        <source>Bone may be infected.</source>
        <translation>O osso pode estar infectado.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation>Frequência respiratória</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Câncer</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Não é possível dizer</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Centimetres cannot be compared: no calibration card on the photo of {day}.</source>
        <translation>Os centímetros não podem ser comparados: não há cartão de calibração na foto de {day}.</translation>
    </message>
    <message>
        <source>Check that the file may be opened, or copy it elsewhere.</source>
        <translation>Confira se o arquivo pode ser aberto ou copie-o para outro lugar.</translation>
    </message>
    <message>
        <source>Check the name, or choose the photo again.</source>
        <translation>Confira o nome ou escolha a foto de novo.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinês</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, TIFF, BMP or HEIC photo.</source>
        <translation>Escolha uma foto JPEG, PNG, WebP, TIFF, BMP ou HEIC.</translation>
    </message>
    <message>
        <source>Choose a photo file.</source>
        <translation>Escolha um arquivo de foto.</translation>
    </message>
    <message>
        <source>Choose a photo inside it.</source>
        <translation>Escolha uma foto dentro dela.</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Profissional clínico</translation>
    </message>
    <message>
        <source>Clinician&apos;s judgement</source>
        <translation>Julgamento do profissional clínico</translation>
    </message>
    <message>
        <source>Clinician&apos;s name</source>
        <translation>Nome do profissional clínico</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>Compared with the visit of {day}: area {values}, {direction}.</source>
        <translation>Em comparação com a visita de {day}: área {values}, {direction}.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>Contamination and colonization cannot be told apart at the bedside.</source>
        <translation>Junto ao paciente não se distingue contaminação de colonização.</translation>
    </message>
    <message>
        <source>Contamination or colonization</source>
        <translation>Contaminação ou colonização</translation>
    </message>
    <message>
        <source>Copy it again from the camera, or take a new photo.</source>
        <translation>Copie-o de novo da câmera ou tire outra foto.</translation>
    </message>
    <message>
        <source>Course of a wound</source>
        <translation>Evolução de uma ferida</translation>
    </message>
    <message>
        <source>Covert (subtle) local infection</source>
        <translation>Infecção local encoberta (sutil)</translation>
    </message>
    <message>
        <source>Crackling under the skin (crepitus)</source>
        <translation>Crepitação sob a pele</translation>
    </message>
    <message>
        <source>DEMONSTRATION MODEL — NOT FOR CLINICAL USE</source>
        <translation>MODELO DE DEMONSTRAÇÃO — NÃO PARA USO CLÍNICO</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Dead tissue (necrosis)</source>
        <translation>Tecido morto (necrose)</translation>
    </message>
    <message>
        <source>Debridement</source>
        <translation>Desbridamento</translation>
    </message>
    <message>
        <source>Deeper tissue involved</source>
        <translation>Tecido mais profundo atingido</translation>
    </message>
    <message>
        <source>Delayed healing</source>
        <translation>Cicatrização retardada</translation>
    </message>
    <message>
        <source>Demonstration model</source>
        <translation>Modelo de demonstração</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Diabetic foot</source>
        <translation>Pé diabético</translation>
    </message>
    <message>
        <source>Digitally signed by {name}, {moment}</source>
        <translation>Assinado digitalmente por {name}, {moment}</translation>
    </message>
    <message>
        <source>Discoloured tissue</source>
        <translation>Tecido descolorido</translation>
    </message>
    <message>
        <source>Does not look infected</source>
        <translation>Não parece infectada</translation>
    </message>
    <message>
        <source>Epithelium (pink)</source>
        <translation>Epitélio (rosado)</translation>
    </message>
    <message>
        <source>Every page names the record inside ({wanted}).</source>
        <translation>Cada página indica o registro contido no arquivo ({wanted}).</translation>
    </message>
    <message>
        <source>Everything is as the manifest says: pages {pages}, pictures {pictures}, attachments {attachments}.</source>
        <translation>Tudo está como diz o manifesto: páginas {pages}, imagens {pictures}, anexos {attachments}.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Exposed bone</source>
        <translation>Osso exposto</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mulher</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Febre</translation>
    </message>
    <message>
        <source>Fewer than three: it does not speak for an infection {place}.</source>
        <translation>Menos de três: não fala a favor de uma infecção {place}.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>O arquivo é grande demais</translation>
    </message>
    <message>
        <source>Finding {number} does not say which sign it is.</source>
        <translation>O achado {number} não diz qual é o sinal.</translation>
    </message>
    <message>
        <source>Finding {number} is called “{said}” by the model and was read as the sign it means.</source>
        <translation>O modelo chama o achado {number} de “{said}”; ele foi lido como o sinal a que se refere.</translation>
    </message>
    <message>
        <source>Finding {number} names no sign of the catalogue.</source>
        <translation>O achado {number} não nomeia nenhum sinal do catálogo.</translation>
    </message>
    <message>
        <source>Finding {number} names no usable place in the photo.</source>
        <translation>O achado {number} não indica nenhum lugar utilizável na foto.</translation>
    </message>
    <message>
        <source>Finding {number} names the whole photo as its place.</source>
        <translation>O achado {number} indica a foto inteira como lugar.</translation>
    </message>
    <message>
        <source>Finding {number} was named more than once; it is shown once.</source>
        <translation>O achado {number} foi nomeado mais de uma vez; é mostrado uma só vez.</translation>
    </message>
    <message>
        <source>Finding {number}&apos;s region reached beyond the photo and was cut off at its edge.</source>
        <translation>A região do achado {number} saía da foto e foi cortada na borda.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Found at the bedside</source>
        <translation>Encontrado no paciente</translation>
    </message>
    <message>
        <source>Found: {grounds}.</source>
        <translation>Encontrado: {grounds}.</translation>
    </message>
    <message>
        <source>Fragile, bleeding granulation</source>
        <translation>Granulação frágil que sangra</translation>
    </message>
    <message>
        <source>Granulation</source>
        <translation>Granulação</translation>
    </message>
    <message>
        <source>Granulation (red)</source>
        <translation>Granulação (vermelha)</translation>
    </message>
    <message>
        <source>Hardened skin (induration)</source>
        <translation>Pele endurecida (induração)</translation>
    </message>
    <message>
        <source>Hardness that spreads</source>
        <translation>Dureza que se espalha</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frequência cardíaca</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Como evoluiu</translation>
    </message>
    <message>
        <source>How page {number} looks was changed.</source>
        <translation>A aparência da página {number} foi alterada.</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Como verificar</translation>
    </message>
    <message>
        <source>IWGDF/IDSA {grade}</source>
        <translation>IWGDF/IDSA {grade}</translation>
    </message>
    <message>
        <source>IWGDF/IDSA, diabetic foot</source>
        <translation>IWGDF/IDSA, pé diabético</translation>
    </message>
    <message>
        <source>IWII continuum</source>
        <translation>Contínuo da IWII</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Immunosuppression</source>
        <translation>Imunossupressão</translation>
    </message>
    <message>
        <source>Infected</source>
        <translation>Infectada</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>Traumatismo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro de entrada ou saída</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É uma pasta</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Não pode ser lido.</translation>
    </message>
    <message>
        <source>It cannot be told yet: {count} were not asked about.</source>
        <translation>Ainda não se pode dizer: não se perguntou sobre {count}.</translation>
    </message>
    <message>
        <source>It carries no record, so there is nothing that its pages could be compared with.</source>
        <translation>Ele não traz nenhum registro; não há, portanto, com o que comparar as páginas.</translation>
    </message>
    <message>
        <source>It is not signed: whoever knows how could have changed all of it together.</source>
        <translation>Não está assinado: quem souber como pode ter alterado tudo junto.</translation>
    </message>
    <message>
        <source>It must not be the reason to start, change or withhold a treatment. That decision is the clinician&apos;s.</source>
        <translation>Não deve ser o motivo para iniciar, mudar ou suspender um tratamento. Essa decisão é do profissional clínico.</translation>
    </message>
    <message>
        <source>It stays in the list and is tried again by itself.</source>
        <translation>O envio fica na lista e será tentado de novo sozinho.</translation>
    </message>
    <message>
        <source>It stays in the list, but is not tried again by itself.</source>
        <translation>O envio fica na lista, mas não será tentado de novo sozinho.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonês</translation>
    </message>
    <message>
        <source>Kind of tissue: by itself it says nothing about infection</source>
        <translation>Tipo de tecido: por si só não diz nada sobre infecção</translation>
    </message>
    <message>
        <source>Kinds of tissue in %</source>
        <translation>Tipos de tecido em %</translation>
    </message>
    <message>
        <source>Kinds of tissue: not recorded.</source>
        <translation>Tipos de tecido: não registrados.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Length and width in cm</source>
        <translation>Comprimento e largura em cm</translation>
    </message>
    <message>
        <source>Light is reflected on the wound. Turn the flash off or tilt the camera, and retake.</source>
        <translation>Há reflexo de luz na ferida. Desligue o flash ou incline a câmera e repita a foto.</translation>
    </message>
    <message>
        <source>Line {number} of the audit trail does not follow from the line before it.</source>
        <translation>A linha {number} da trilha de auditoria não decorre da linha anterior.</translation>
    </message>
    <message>
        <source>Loading the model failed once. It now runs on the processor without the graphics card, which may be slower.</source>
        <translation>O carregamento do modelo falhou uma vez. Agora ele roda no processador, sem a placa gráfica, o que pode ser mais lento.</translation>
    </message>
    <message>
        <source>Looks infected</source>
        <translation>Parece infectada</translation>
    </message>
    <message>
        <source>Macerated skin</source>
        <translation>Pele macerada</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homem</translation>
    </message>
    <message>
        <source>Marked by the clinician.</source>
        <translation>Marcado pelo profissional clínico.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model&apos;s SHA-256</source>
        <translation>SHA-256 do modelo</translation>
    </message>
    <message>
        <source>Model, program and photos</source>
        <translation>Modelo, programa e fotos</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>More exudate than before</source>
        <translation>Mais exsudato que antes</translation>
    </message>
    <message>
        <source>NERDS and STONEES are met</source>
        <translation>NERDS e STONEES são atendidos</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nome e assinatura</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>Nome omitido</translation>
    </message>
    <message>
        <source>Name withheld, dates moved</source>
        <translation>Nome omitido, datas deslocadas</translation>
    </message>
    <message>
        <source>Necrosis (black)</source>
        <translation>Necrose (preta)</translation>
    </message>
    <message>
        <source>New breakdown of skin</source>
        <translation>Nova ruptura da pele</translation>
    </message>
    <message>
        <source>New confusion (delirium)</source>
        <translation>Confusão nova (delirium)</translation>
    </message>
    <message>
        <source>New kind of dressing</source>
        <translation>Outro tipo de curativo</translation>
    </message>
    <message>
        <source>New skin (epithelium)</source>
        <translation>Pele nova (epitélio)</translation>
    </message>
    <message>
        <source>New wound beside the wound</source>
        <translation>Nova ferida ao lado da ferida</translation>
    </message>
    <message>
        <source>Newly numb skin</source>
        <translation>Pele que perdeu a sensibilidade</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No calibration card is in the photo: no centimetres are known.</source>
        <translation>Não há cartão de calibração na foto: os centímetros não são conhecidos.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or switch it on. You can also choose a photo&apos;s file.</source>
        <translation>Nenhuma câmera foi encontrada. Conecte uma ou ligue-a. Você também pode escolher o arquivo de uma foto.</translation>
    </message>
    <message>
        <source>No certificate could be read from this file ({reason}). Nothing was changed. Choose the file with the certificate in PEM form, whose text begins with BEGIN CERTIFICATE.</source>
        <translation>Nenhum certificado pôde ser lido deste arquivo ({reason}). Nada foi alterado. Escolha o arquivo com o certificado no formato PEM, cujo texto começa com BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>No edge of a wound was found around a line. No outline was changed. Draw the line within the wound, from one end to the other, and see that the skin around the wound is in the photo.</source>
        <translation>Nenhuma borda de ferida foi encontrada ao redor de uma linha. Nenhum contorno foi alterado. Trace a linha dentro da ferida, de uma ponta à outra, e veja que a pele ao redor esteja na foto.</translation>
    </message>
    <message>
        <source>No graphics card that this program can use was found. Nothing was loaded. Choose the processor (CPU) instead, or install a build of llama-cpp-python for your card.</source>
        <translation>Nenhuma placa gráfica que este programa possa usar foi encontrada. Nada foi carregado. Escolha o processador (CPU) ou instale uma versão do llama-cpp-python para a sua placa.</translation>
    </message>
    <message>
        <source>No model looked at this photo.</source>
        <translation>Nenhum modelo olhou esta foto.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>Nenhum motivo é dado.</translation>
    </message>
    <message>
        <source>No red flag so far; 1 danger sign was not asked about.</source>
        <translation>Nenhum sinal de alarme até agora; não se perguntou sobre 1 sinal de perigo.</translation>
    </message>
    <message>
        <source>No red flag so far; {count} danger signs were not asked about.</source>
        <translation>Nenhum sinal de alarme até agora; não se perguntou sobre {count} sinais de perigo.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há mais espaço no disco</translation>
    </message>
    <message>
        <source>No stage can be told yet</source>
        <translation>Ainda não se pode dizer nenhum estágio</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>O arquivo ou a pasta não existe</translation>
    </message>
    <message>
        <source>No wound is marked yet. Nothing was changed. Draw a line within the wound, from one end to the other.</source>
        <translation>Nenhuma ferida está marcada ainda. Nada foi alterado. Trace uma linha dentro da ferida, de uma ponta à outra.</translation>
    </message>
    <message>
        <source>None was recorded. To be ticked by hand:</source>
        <translation>Nenhum foi registrado. Para marcar à mão:</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é uma pasta</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não perguntado</translation>
    </message>
    <message>
        <source>Not in the catalogue of wound signs</source>
        <translation>Não está no catálogo de sinais de feridas</translation>
    </message>
    <message>
        <source>Not infected</source>
        <translation>Não infectada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Not located</source>
        <translation>Sem lugar</translation>
    </message>
    <message>
        <source>Not recorded: {what}.</source>
        <translation>Não registrado: {what}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note of the visit</source>
        <translation>Nota da visita</translation>
    </message>
    <message>
        <source>Nothing about a patient was sent.</source>
        <translation>Nada sobre um paciente foi enviado.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se perdeu</translation>
    </message>
    <message>
        <source>Nothing is outlined on the photo.</source>
        <translation>Nada está contornado na foto.</translation>
    </message>
    <message>
        <source>Nothing was recorded at the bedside.</source>
        <translation>Nada foi registrado no paciente.</translation>
    </message>
    <message>
        <source>Nothing wrong was found with sharpness, light, glare and size.</source>
        <translation>Nenhum defeito de nitidez, luz, reflexos ou tamanho foi encontrado.</translation>
    </message>
    <message>
        <source>Odour</source>
        <translation>Odor</translation>
    </message>
    <message>
        <source>Of {total} readings half say infected, half not infected.</source>
        <translation>De {total} leituras, metade diz infectada e metade não infectada.</translation>
    </message>
    <message>
        <source>Off the photo</source>
        <translation>Fora da foto</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operação não permitida</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Outlined wounds: {before} at the visit of {day}, {now} now. A wound that heals across its middle also becomes two.</source>
        <translation>Feridas contornadas: {before} na visita de {day}, {now} agora. Uma ferida que fecha pelo meio também vira duas.</translation>
    </message>
    <message>
        <source>Overgranulation (hypergranulation)</source>
        <translation>Granulação excessiva (hipergranulação)</translation>
    </message>
    <message>
        <source>Overt (classic) local infection</source>
        <translation>Infecção local manifesta (clássica)</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Pain or tenderness</source>
        <translation>Dor ou sensibilidade</translation>
    </message>
    <message>
        <source>Pain out of proportion to the wound</source>
        <translation>Dor desproporcional à ferida</translation>
    </message>
    <message>
        <source>Parts of photos, which are black.</source>
        <translation>Partes de fotos, que estão pretas.</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nome do paciente</translation>
    </message>
    <message>
        <source>Patient: {who}</source>
        <translation>Paciente: {who}</translation>
    </message>
    <message>
        <source>Patient: {who}  ·  born {day}</source>
        <translation>Paciente: {who}  ·  nascimento {day}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Acesso negado</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Foto de {day}</translation>
    </message>
    <message>
        <source>Photo quality</source>
        <translation>Qualidade da foto</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Foto {number} de {count}</translation>
    </message>
    <message>
        <source>Photo {number} of {count} as it was taken</source>
        <translation>Foto {number} de {count} como foi tirada</translation>
    </message>
    <message>
        <source>Photo {number}: {status}</source>
        <translation>Foto {number}: {status}</translation>
    </message>
    <message>
        <source>Photo {number}: {status}, {percent}</source>
        <translation>Foto {number}: {status}, {percent}</translation>
    </message>
    <message>
        <source>Photo {sha256} is missing.</source>
        <translation>Falta a foto {sha256}.</translation>
    </message>
    <message>
        <source>Photo {sha256} was changed.</source>
        <translation>A foto {sha256} foi alterada.</translation>
    </message>
    <message>
        <source>Pictures on page {number} were changed: {changed}.</source>
        <translation>Imagens da página {number} foram alteradas: {changed}.</translation>
    </message>
    <message>
        <source>Places as the clinician corrected them</source>
        <translation>Lugares como o profissional clínico os corrigiu</translation>
    </message>
    <message>
        <source>Places as the clinician corrected them; thin lines are where the model had them</source>
        <translation>Lugares como o profissional clínico os corrigiu; as linhas finas mostram onde o modelo os tinha</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Por favor</translation>
    </message>
    <message>
        <source>Pocketing or bridging of the granulation</source>
        <translation>Bolsas ou pontes na granulação</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pressão</translation>
    </message>
    <message>
        <source>Pressure taken off (offloading)</source>
        <translation>Alívio da pressão (descarga)</translation>
    </message>
    <message>
        <source>Probability of infection: {percent}</source>
        <translation>Probabilidade de infecção: {percent}</translation>
    </message>
    <message>
        <source>Probe reaches bone</source>
        <translation>A sonda toca o osso</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Pus</source>
        <translation>Pus</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>RED FLAG: ACT ON THIS FIRST</source>
        <translation>SINAL DE ALARME: AJA PRIMEIRO SOBRE ISTO</translation>
    </message>
    <message>
        <source>Read the model&apos;s answer with care</source>
        <translation>Leia a resposta do modelo com cuidado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de arquivos somente para leitura</translation>
    </message>
    <message>
        <source>Recorded by {name}, {when}</source>
        <translation>Registrado por {name}, {when}</translation>
    </message>
    <message>
        <source>Red streaks from the wound (lymphangitis)</source>
        <translation>Estrias vermelhas a partir da ferida (linfangite)</translation>
    </message>
    <message>
        <source>Redness around the wound</source>
        <translation>Vermelhidão ao redor da ferida</translation>
    </message>
    <message>
        <source>Redness beyond the wound&apos;s edge</source>
        <translation>Vermelhidão além da borda da ferida</translation>
    </message>
    <message>
        <source>Redness is hard to see on this skin. Look for swelling and for a darker, purple or grey tone, feel for warmth, and ask about pain.</source>
        <translation>A vermelhidão é difícil de ver nesta pele. Procure inchaço e um tom mais escuro, arroxeado ou cinza, sinta se há calor e pergunte sobre a dor.</translation>
    </message>
    <message>
        <source>Redness that spreads</source>
        <translation>Vermelhidão que se espalha</translation>
    </message>
    <message>
        <source>Remarks: what was seen, felt, smelt and asked at the bedside</source>
        <translation>Observações: o que se viu, palpou, cheirou e perguntou junto ao paciente</translation>
    </message>
    <message>
        <source>Research use, not a diagnosis</source>
        <translation>Para pesquisa, não é um diagnóstico</translation>
    </message>
    <message>
        <source>Research use, not a diagnosis. Where a model judged a photo, its answer can be wrong: it supports a clinician&apos;s judgement and never takes its place. The report shows what the nurse found, what the model said and what the clinician concluded apart from each other.</source>
        <translation>Para pesquisa, não é um diagnóstico. Onde um modelo julgou uma foto, a resposta pode estar errada: ela apoia o julgamento clínico e nunca o substitui. O relatório mostra separadamente o que a enfermagem encontrou, o que o modelo disse e o que o profissional clínico concluiu.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, and open that.</source>
        <translation>Salve-o como JPEG ou PNG e abra esse.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG.</source>
        <translation>Salve-o como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Save it as JPEG, and open that.</source>
        <translation>Salve-o como JPEG e abra esse.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vista por</translation>
    </message>
    <message>
        <source>Seen {when}</source>
        <translation>Vista em {when}</translation>
    </message>
    <message>
        <source>Seen {when}  ·  {program}</source>
        <translation>Vista em {when}  ·  {program}</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Sign of infection</source>
        <translation>Sinal de infecção</translation>
    </message>
    <message>
        <source>Sign that the whole body is ill</source>
        <translation>Sinal de que o corpo todo está doente</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Signed as {name} at {moment} (by the signer&apos;s clock). The file is as it was signed, but the certificate is not known to this machine, so the signer may be anybody.</source>
        <translation>Assinado como {name}, {moment} (pelo relógio de quem assinou). O arquivo está como foi assinado, mas o certificado não é conhecido por este computador, por isso quem assinou pode ser qualquer pessoa.</translation>
    </message>
    <message>
        <source>Signed by {name} at {moment} (by the signer&apos;s clock), with a certificate known to this machine. The file is as it was signed.</source>
        <translation>Assinado por {name}, {moment} (pelo relógio de quem assinou), com um certificado conhecido por este computador. O arquivo está como foi assinado.</translation>
    </message>
    <message>
        <source>Signs of a spreading infection: get a doctor today.</source>
        <translation>Sinais de uma infecção que se espalha: chame um médico hoje.</translation>
    </message>
    <message>
        <source>Signs of an infection that destroys tissue: an emergency, call for help now.</source>
        <translation>Sinais de uma infecção que destrói o tecido: é uma emergência, peça ajuda agora.</translation>
    </message>
    <message>
        <source>Signs of sepsis: an emergency, call for help now.</source>
        <translation>Sinais de sepse: é uma emergência, peça ajuda agora.</translation>
    </message>
    <message>
        <source>Signs that the whole body is ill: get a doctor at once.</source>
        <translation>Sinais de que o corpo todo está doente: chame um médico imediatamente.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since earlier visits</source>
        <translation>Desde as visitas anteriores</translation>
    </message>
    <message>
        <source>Sizes cannot be compared: no wound is outlined on the photo of {day}.</source>
        <translation>Os tamanhos não podem ser comparados: nenhuma ferida está contornada na foto de {day}.</translation>
    </message>
    <message>
        <source>Sizes cannot be compared: nothing was measured at the visit of {day}.</source>
        <translation>Os tamanhos não podem ser comparados: nada foi medido na visita de {day}.</translation>
    </message>
    <message>
        <source>Skin turning dusky or black</source>
        <translation>Pele que escurece ou fica preta</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Tipo de pele</translation>
    </message>
    <message>
        <source>Slough</source>
        <translation>Esfacelo</translation>
    </message>
    <message>
        <source>Slough (yellow)</source>
        <translation>Esfacelo (amarelo)</translation>
    </message>
    <message>
        <source>Slough and dead tissue together went from {before} to {now}. Shares are estimated by eye: fewer than {step} points may be chance.</source>
        <translation>Esfacelo e tecido morto juntos passaram de {before} para {now}. As proporções são estimadas a olho: menos de {step} pontos podem ser acaso.</translation>
    </message>
    <message>
        <source>Solid: the outline, and along what length and width are measured. Dotted and dashed: {near:g}&#xa0;cm and {far:g}&#xa0;cm from the edge, which redness is judged by (IWGDF/IDSA 2023).</source>
        <translation>Linha contínua: o contorno, e por onde se medem o comprimento e a largura. Pontilhada e tracejada: a {near:g} cm e {far:g} cm da borda, pelo que se julga a vermelhidão (IWGDF/IDSA 2023).</translation>
    </message>
    <message>
        <source>Some programs cannot open a file with this passphrase: it has letters with accents or of another alphabet, or begins or ends with a space. Nothing was written. Take plain letters and figures, or have one suggested.</source>
        <translation>Alguns programas não conseguem abrir um arquivo com esta frase-senha: ela tem letras com acento ou de outro alfabeto, ou começa ou termina com espaço. Nada foi gravado. Use letras simples e algarismos, ou peça uma sugestão.</translation>
    </message>
    <message>
        <source>Some texts. “{mark}” stands in their place.</source>
        <translation>Alguns textos. “{mark}” aparece no lugar deles.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Your change was not saved. Look at what is there now, and change it again if need be.</source>
        <translation>Outra pessoa alterou isto enquanto isso. A sua alteração não foi salva. Veja o que está lá agora e altere de novo, se for preciso.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Something was added to the file after {name} signed it.</source>
        <translation>Algo foi acrescentado ao arquivo depois que {name} o assinou.</translation>
    </message>
    <message>
        <source>Spread within hours</source>
        <translation>Espalha-se em horas</translation>
    </message>
    <message>
        <source>Spreading infection</source>
        <translation>Infecção que se espalha</translation>
    </message>
    <message>
        <source>Staff member {number}</source>
        <translation>Membro da equipe {number}</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirurgia</translation>
    </message>
    <message>
        <source>Swab taken</source>
        <translation>Coleta com swab</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Inchaço</translation>
    </message>
    <message>
        <source>Swollen lymph nodes</source>
        <translation>Gânglios linfáticos inchados</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>siríaco</translation>
    </message>
    <message>
        <source>Systemic infection</source>
        <translation>Infecção sistêmica</translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation>Pressão arterial sistólica</translation>
    </message>
    <message>
        <source>THE MODEL AND WHAT WAS FOUND CONTRADICT EACH OTHER</source>
        <translation>O MODELO E O QUE FOI ENCONTRADO SE CONTRADIZEM</translation>
    </message>
    <message>
        <source>Take the photo again with a lower resolution, or save it as JPEG.</source>
        <translation>Tire a foto de novo com uma resolução menor ou salve-a como JPEG.</translation>
    </message>
    <message>
        <source>Take the photo again with a lower resolution.</source>
        <translation>Tire a foto de novo com uma resolução menor.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>That is no recovery code: a letter is wrong or missing. Nothing was changed. Compare it with the print, letter by letter.</source>
        <translation>Isto não é um código de recuperação: uma letra está errada ou falta. Nada foi alterado. Compare com o impresso, letra por letra.</translation>
    </message>
    <message>
        <source>That no file was changed: compare with {sums}. In this folder type “sha256sum -c {sums}” (Linux), “shasum -a 256 -c {sums}” (macOS) or, for each file, “certutil -hashfile FILE SHA256” (Windows).</source>
        <translation>Que nenhum arquivo foi alterado: compare com {sums}. Nesta pasta, digite “sha256sum -c {sums}” (Linux), “shasum -a 256 -c {sums}” (macOS) ou, para cada arquivo, “certutil -hashfile ARQUIVO SHA256” (Windows).</translation>
    </message>
    <message>
        <source>Nurses recorded this wound with woundapp and ask for a specialist&apos;s opinion. Begin with the report.</source>
        <translation>A enfermagem documentou esta ferida com o woundapp e pede a opinião de um especialista. Comece pelo relatório.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often and no longer opens the records. They are safe. Unlock with the passphrase.</source>
        <translation>O PIN foi digitado errado vezes demais e não abre mais os registros. Eles estão seguros. Desbloqueie com a frase-senha.</translation>
    </message>
    <message>
        <source>The address was changed, so the password or token has to be entered again. Nothing was saved. Enter it.</source>
        <translation>O endereço foi alterado, por isso a senha ou o token precisa ser digitado de novo. Nada foi salvo. Digite-o.</translation>
    </message>
    <message>
        <source>The answer does not lean on this.</source>
        <translation>A resposta não se apoia nisto.</translation>
    </message>
    <message>
        <source>The answer leans on this.</source>
        <translation>A resposta se apoia nisto.</translation>
    </message>
    <message>
        <source>The answer leans strongly on this.</source>
        <translation>A resposta se apoia fortemente nisto.</translation>
    </message>
    <message>
        <source>The assessment is safe</source>
        <translation>A avaliação está segura</translation>
    </message>
    <message>
        <source>The audit trail cannot be read from line {number} on.</source>
        <translation>A trilha de auditoria não pode ser lida a partir da linha {number}.</translation>
    </message>
    <message>
        <source>The audit trail goes from line {last} to line {next}.</source>
        <translation>A trilha de auditoria vai da linha {last} à linha {next}.</translation>
    </message>
    <message>
        <source>The backup could not be made ({reason}). The records and the older backups are as they were. Check that the folder or the stick is there, can be written to and has room.</source>
        <translation>A cópia de segurança não pôde ser feita ({reason}). Os registros e as cópias anteriores estão como estavam. Confira se a pasta ou o pendrive está lá, se é possível gravar e se há espaço.</translation>
    </message>
    <message>
        <source>The backup could not be restored ({reason}). The records are as they were. Check that the stick is still there and the disk has room.</source>
        <translation>A cópia de segurança não pôde ser restaurada ({reason}). Os registros estão como estavam. Confira se o pendrive ainda está lá e se o disco tem espaço.</translation>
    </message>
    <message>
        <source>The backup is not whole and was taken away. The records and the older backups are as they were. Check the records themselves with `woundapp records verify`. ({fault})</source>
        <translation>A cópia de segurança não está inteira e foi retirada. Os registros e as cópias anteriores estão como estavam. Confira os próprios registros com `woundapp records verify`. ({fault})</translation>
    </message>
    <message>
        <source>The camera cannot be used now: another program is probably using it. Close that program, such as a video call, and try again.</source>
        <translation>A câmera não pode ser usada agora: provavelmente outro programa a está usando. Feche esse programa, por exemplo uma videochamada, e tente de novo.</translation>
    </message>
    <message>
        <source>The camera gives black pictures. Open its cover, see that there is light, and try again.</source>
        <translation>A câmera dá imagens pretas. Abra a tampa, veja se há luz e tente de novo.</translation>
    </message>
    <message>
        <source>The camera gives green pictures instead of what it sees. Unplug it and plug it in again, if you can at another socket, and try again.</source>
        <translation>A câmera dá imagens verdes em vez do que vê. Desconecte-a e conecte-a de novo, se possível em outra entrada, e tente de novo.</translation>
    </message>
    <message>
        <source>The camera is on, but no picture comes from it. Unplug it and plug it in again, and try again.</source>
        <translation>A câmera está ligada, mas nenhuma imagem chega dela. Desconecte-a, conecte-a de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. The photos that you took are kept. Connect it, and try again.</source>
        <translation>A câmera foi desconectada ou desligada. As fotos que você tirou estão guardadas. Conecte-a e tente de novo.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is frozen. Unplug the camera and plug it in again, and try again.</source>
        <translation>A imagem da câmera está congelada. Desconecte a câmera, conecte-a de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>The certificate cannot be kept in {folder} ({reason}). Nothing was changed there. Check that the disk is not full and the folder can be written to.</source>
        <translation>O certificado não pode ser guardado em {folder} ({reason}). Nada foi alterado ali. Confira se o disco não está cheio e se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The certificate of {name} cannot sign: {reason}. Nothing was signed. Choose another one, or ask whoever issued it for a new one.</source>
        <translation>O certificado de {name} não pode assinar: {reason}. Nada foi assinado. Escolha outro ou peça um novo a quem o emitiu.</translation>
    </message>
    <message>
        <source>The certificate “{file}” cannot be read ({reason}). Nothing was signed. Choose it again.</source>
        <translation>O certificado “{file}” não pode ser lido ({reason}). Nada foi assinado. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>The clinician does not see this.</source>
        <translation>O profissional clínico não vê isto.</translation>
    </message>
    <message>
        <source>The clinician is not sure of this.</source>
        <translation>O profissional clínico não tem certeza disto.</translation>
    </message>
    <message>
        <source>The clinician said nothing of this.</source>
        <translation>O profissional clínico não disse nada disto.</translation>
    </message>
    <message>
        <source>The clinician sees this here, too.</source>
        <translation>O profissional clínico também vê isto aqui.</translation>
    </message>
    <message>
        <source>The clinician sees this in another place, which is the one shown.</source>
        <translation>O profissional clínico vê isto em outro lugar, que é o mostrado.</translation>
    </message>
    <message>
        <source>The clinician&apos;s judgement:</source>
        <translation>O julgamento do profissional clínico:</translation>
    </message>
    <message>
        <source>The clinician&apos;s reason</source>
        <translation>O motivo do profissional clínico</translation>
    </message>
    <message>
        <source>The colour in the photo does not support this.</source>
        <translation>A cor na foto não confirma isto.</translation>
    </message>
    <message>
        <source>The colour in the photo supports this.</source>
        <translation>A cor na foto confirma isto.</translation>
    </message>
    <message>
        <source>The connection works: the PACS answers and knows this program. Nothing about a patient was sent.</source>
        <translation>A conexão funciona: o PACS responde e conhece este programa. Nada sobre um paciente foi enviado.</translation>
    </message>
    <message>
        <source>The connection works: the server speaks FHIR {version}, takes transactions and lets this program in. Nothing about a patient was sent.</source>
        <translation>A conexão funciona: o servidor fala FHIR {version}, aceita transações e deixa este programa entrar. Nada sobre um paciente foi enviado.</translation>
    </message>
    <message>
        <source>The corners of finding {number}&apos;s region were in the wrong order and were put right.</source>
        <translation>Os cantos da região do achado {number} estavam na ordem errada e foram corrigidos.</translation>
    </message>
    <message>
        <source>The deletion is done all the same</source>
        <translation>A exclusão está feita mesmo assim</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe, this was not saved. Make room and save again.</source>
        <translation>O disco está cheio. O que foi salvo antes está seguro; isto não foi salvo. Abra espaço e salve de novo.</translation>
    </message>
    <message>
        <source>The disk or the stick cannot be read or written. What was saved before is safe. Check that it is there and has room, and try again.</source>
        <translation>O disco ou o pendrive não pode ser lido ou gravado. O que foi salvo antes está seguro. Confira se está lá e se tem espaço, e tente de novo.</translation>
    </message>
    <message>
        <source>The export could not be written ({reason}). Nothing of it is left, and the records are as they were. Choose another folder, and check that it can be written to and has room.</source>
        <translation>A exportação não pôde ser gravada ({reason}). Nada dela restou, e os registros estão como estavam. Escolha outra pasta e confira se é possível gravar nela e se há espaço.</translation>
    </message>
    <message>
        <source>The file holds {frames} pictures; only the first was used.</source>
        <translation>O arquivo contém {frames} imagens; só a primeira foi usada.</translation>
    </message>
    <message>
        <source>The file was changed after {name} signed it.</source>
        <translation>O arquivo foi alterado depois que {name} o assinou.</translation>
    </message>
    <message>
        <source>The file {file} in the folder of the records cannot be read. Nothing was changed. Bring it back from a backup, or use a newer version of woundapp if one wrote it.</source>
        <translation>O arquivo {file} na pasta dos registros não pode ser lido. Nada foi alterado. Recupere-o de uma cópia de segurança ou use uma versão mais nova do woundapp, se foi ela que o gravou.</translation>
    </message>
    <message>
        <source>The file {file} is missing from the folder of the records, and without it nobody can open them. Nothing was changed. Bring it back from a backup.</source>
        <translation>O arquivo {file} falta na pasta dos registros, e sem ele ninguém pode abri-los. Nada foi alterado. Recupere-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The file {file} is missing from the folder of the records. Nothing was changed. Bring the records back from a backup.</source>
        <translation>O arquivo {file} falta na pasta dos registros. Nada foi alterado. Recupere os registros de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The file {file} of the model pack {pack} is not what its manifest says: {reason}. It was not loaded. Copy the pack again from its source.</source>
        <translation>O arquivo {file} do pacote de modelo {pack} não é o que diz o manifesto: {reason}. Não foi carregado. Copie o pacote de novo da origem.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read. Nothing was changed. Check that the camera&apos;s memory is in place, or choose another folder.</source>
        <translation>A pasta “{folder}” não pode ser lida. Nada foi alterado. Confira se a memória da câmera está no lugar ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be written ({reason}). What you recorded is safe. Choose another folder, and check that the disk is not full.</source>
        <translation>A pasta “{folder}” não pôde ser gravada ({reason}). O que você registrou está seguro. Escolha outra pasta e confira se o disco não está cheio.</translation>
    </message>
    <message>
        <source>The foot: {grade}.</source>
        <translation>O pé: {grade}.</translation>
    </message>
    <message>
        <source>The graphics card could not be used. The model runs on the processor, which is slower.</source>
        <translation>A placa gráfica não pôde ser usada. O modelo roda no processador, que é mais lento.</translation>
    </message>
    <message>
        <source>The key store of this machine no longer knows the PIN. The records are safe. Unlock with the passphrase, and set a PIN again.</source>
        <translation>O cofre de chaves deste computador não conhece mais o PIN. Os registros estão seguros. Desbloqueie com a frase-senha e defina um PIN de novo.</translation>
    </message>
    <message>
        <source>The keys of the records could not be kept ({reason}). What was there is unchanged. Check that the disk has room and the folder can be written to.</source>
        <translation>As chaves dos registros não puderam ser guardadas ({reason}). O que estava lá não mudou. Confira se o disco tem espaço e se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The labelled set could not be written ({reason}). Nothing of it is left, and the records are as they were. Check that the folder is there, can be written to and has room.</source>
        <translation>O conjunto rotulado não pôde ser gravado ({reason}). Nada dele restou, e os registros estão como estavam. Confira se a pasta está lá, se é possível gravar nela e se há espaço.</translation>
    </message>
    <message>
        <source>The last user cannot be removed: nobody could open the records. Nothing was changed. Add another user first.</source>
        <translation>O último usuário não pode ser retirado: ninguém poderia abrir os registros. Nada foi alterado. Adicione antes outro usuário.</translation>
    </message>
    <message>
        <source>The light is too poor to judge this by colour.</source>
        <translation>A luz é ruim demais para julgar isto pela cor.</translation>
    </message>
    <message>
        <source>The logo could not be kept in {folder} ({reason}). The old logo is unchanged. Check that the disk is not full and the folder can be written to.</source>
        <translation>O logotipo não pôde ser guardado em {folder} ({reason}). O logotipo anterior não mudou. Confira se o disco não está cheio e se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The manifest cannot be read.</source>
        <translation>O manifesto não pode ser lido.</translation>
    </message>
    <message>
        <source>The manifest of the model pack {pack} is not valid: {error}. Nothing was loaded. Copy the pack again, or get one made for this version of woundapp.</source>
        <translation>O manifesto do pacote de modelo {pack} não é válido: {error}. Nada foi carregado. Copie o pacote de novo ou obtenha um feito para esta versão do woundapp.</translation>
    </message>
    <message>
        <source>The model broke off its reasoning.</source>
        <translation>O modelo interrompeu o raciocínio.</translation>
    </message>
    <message>
        <source>The model gave no probability.</source>
        <translation>O modelo não deu nenhuma probabilidade.</translation>
    </message>
    <message>
        <source>The model gave no rationale.</source>
        <translation>O modelo não deu nenhuma justificativa.</translation>
    </message>
    <message>
        <source>The model is not sure: the probability lies between its limits.</source>
        <translation>O modelo não tem certeza: a probabilidade fica entre os limites.</translation>
    </message>
    <message>
        <source>The model judged the photo and its mirror image differently.</source>
        <translation>O modelo julgou de forma diferente a foto e sua imagem espelhada.</translation>
    </message>
    <message>
        <source>The model names no place in the photo</source>
        <translation>O modelo não indica nenhum lugar na foto</translation>
    </message>
    <message>
        <source>The model names no sign.</source>
        <translation>O modelo não nomeia nenhum sinal.</translation>
    </message>
    <message>
        <source>The model pack could not be copied ({reason}). What was there is unchanged. Check that the files can be read and the disk has room.</source>
        <translation>O pacote de modelo não pôde ser copiado ({reason}). O que estava lá não mudou. Confira se os arquivos podem ser lidos e se o disco tem espaço.</translation>
    </message>
    <message>
        <source>The model says infected but names no sign of infection in the photo.</source>
        <translation>O modelo diz infectada, mas não nomeia nenhum sinal de infecção na foto.</translation>
    </message>
    <message>
        <source>The model says infected, but {reason}.</source>
        <translation>O modelo diz infectada, mas {reason}.</translation>
    </message>
    <message>
        <source>The model says not infected but names two or more signs of infection.</source>
        <translation>O modelo diz não infectada, mas nomeia dois ou mais sinais de infecção.</translation>
    </message>
    <message>
        <source>The model says not infected, but {reason}.</source>
        <translation>O modelo diz não infectada, mas {reason}.</translation>
    </message>
    <message>
        <source>The model says not infected. What you found speaks for an infection ({reasons}).</source>
        <translation>O modelo diz não infectada. O que você encontrou fala a favor de uma infecção ({reasons}).</translation>
    </message>
    <message>
        <source>The model says not infected. What you found speaks for an infection.</source>
        <translation>O modelo diz não infectada. O que você encontrou fala a favor de uma infecção.</translation>
    </message>
    <message>
        <source>The model sees no infection. A photo cannot rule it out.</source>
        <translation>O modelo não vê infecção. Uma foto não pode descartá-la.</translation>
    </message>
    <message>
        <source>The model sees nothing of a wound in the photo.</source>
        <translation>O modelo não vê nenhuma ferida na foto.</translation>
    </message>
    <message>
        <source>The model sees signs of infection. Check the patient.</source>
        <translation>O modelo vê sinais de infecção. Examine o paciente.</translation>
    </message>
    <message>
        <source>The model stopped working twice on this photo. The photo is unchanged and other photos can be assessed. Close other programs if memory is short and try again, or go on without the model.</source>
        <translation>O modelo parou de funcionar duas vezes com esta foto. A foto não mudou, e outras podem ser avaliadas. Se faltar memória, feche outros programas e tente de novo, ou siga sem o modelo.</translation>
    </message>
    <message>
        <source>The model thought about the photo several times and came to different verdicts.</source>
        <translation>O modelo pensou várias vezes sobre a foto e chegou a conclusões diferentes.</translation>
    </message>
    <message>
        <source>The model writes in English; its words are not translated.</source>
        <translation>O modelo escreve em inglês; suas palavras não estão traduzidas.</translation>
    </message>
    <message>
        <source>The model wrote none.</source>
        <translation>O modelo não escreveu nenhum.</translation>
    </message>
    <message>
        <source>The model {model} could be loaded on neither graphics card nor processor: {error}. Nothing is lost. Check the pack with `woundapp model verify`.</source>
        <translation>O modelo {model} não pôde ser carregado nem na placa gráfica nem no processador: {error}. Nada se perdeu. Confira o pacote com `woundapp model verify`.</translation>
    </message>
    <message>
        <source>The model {model} could not be loaded: {error}. Nothing is lost. Check the pack with `woundapp model verify`, or choose another one.</source>
        <translation>O modelo {model} não pôde ser carregado: {error}. Nada se perdeu. Confira o pacote com `woundapp model verify` ou escolha outro.</translation>
    </message>
    <message>
        <source>The model {model} made its process stop while loading. Nothing is lost. Check the pack with `woundapp model verify`, or choose another one.</source>
        <translation>O modelo {model} fez seu processo parar durante o carregamento. Nada se perdeu. Confira o pacote com `woundapp model verify` ou escolha outro.</translation>
    </message>
    <message>
        <source>The model {model} needs about {needed:.1f} GB of free memory, and only {free:.1f} GB are free. It was not loaded. Close other programs and try again, or use a smaller quantization of the model.</source>
        <translation>O modelo {model} precisa de cerca de {needed:.1f} GB de memória livre, e só {free:.1f} GB estão livres. Não foi carregado. Feche outros programas e tente de novo, ou use uma quantização menor do modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>A resposta do modelo</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be relied on. Judge without it.</source>
        <translation>Não se pode confiar na resposta do modelo. Julgue sem ela.</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read.</source>
        <translation>A resposta do modelo não pôde ser lida.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is that of a computer to a photo, without the patient, the history or any test, and it can be wrong either way, however sure it sounds.</source>
        <translation>A resposta do modelo é a de um computador a uma foto, sem o paciente, a história nem exame algum, e pode estar errada num sentido ou no outro, por mais segura que pareça.</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off.</source>
        <translation>A resposta do modelo foi cortada.</translation>
    </message>
    <message>
        <source>The model&apos;s probability of infection in %</source>
        <translation>Probabilidade de infecção segundo o modelo, em %</translation>
    </message>
    <message>
        <source>The model&apos;s rationale</source>
        <translation>A justificativa do modelo</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning was too long and was cut off.</source>
        <translation>O raciocínio do modelo foi longo demais e foi cortado.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning went in circles and was stopped.</source>
        <translation>O raciocínio do modelo andava em círculos e foi parado.</translation>
    </message>
    <message>
        <source>The names of the patient and of the staff, identifiers and the photos&apos; own metadata. If you have a question about the patient, name the code {code}.</source>
        <translation>Os nomes do paciente e da equipe, os identificadores e os metadados próprios das fotos. Se tiver uma pergunta sobre o paciente, cite o código {code}.</translation>
    </message>
    <message>
        <source>The outline of the wound</source>
        <translation>O contorno da ferida</translation>
    </message>
    <message>
        <source>The part of the photo: {sign}</source>
        <translation>A parte da foto: {sign}</translation>
    </message>
    <message>
        <source>The password or token is missing, or holds characters that it cannot. Nothing was saved. Enter it again.</source>
        <translation>A senha ou o token falta, ou contém caracteres que não pode ter. Nada foi salvo. Digite de novo.</translation>
    </message>
    <message>
        <source>The patient is ill, but nothing found at the wound explains it: look for another cause as well.</source>
        <translation>O paciente está doente, mas nada encontrado na ferida explica isso: procure também outra causa.</translation>
    </message>
    <message>
        <source>The photo as it was taken</source>
        <translation>A foto como foi tirada</translation>
    </message>
    <message>
        <source>The photo has few pixels. Retake it closer or with a higher resolution.</source>
        <translation>A foto tem poucos pixels. Repita-a mais de perto ou com uma resolução maior.</translation>
    </message>
    <message>
        <source>The photo is blurred. Hold the camera still, let it focus, and retake.</source>
        <translation>A foto está desfocada. Segure a câmera parada, deixe-a focar e repita a foto.</translation>
    </message>
    <message>
        <source>The photo is too bright. Move the light or turn the flash off, and retake.</source>
        <translation>A foto está clara demais. Mova a luz ou desligue o flash e repita a foto.</translation>
    </message>
    <message>
        <source>The photo is too dark. Bring more light to the wound and retake.</source>
        <translation>A foto está escura demais. Traga mais luz à ferida e repita a foto.</translation>
    </message>
    <message>
        <source>The photo is too poor to be judged.</source>
        <translation>A foto é ruim demais para ser julgada.</translation>
    </message>
    <message>
        <source>The photo with the wound outlined</source>
        <translation>A foto com a ferida contornada</translation>
    </message>
    <message>
        <source>The photo with these places marked: {places}</source>
        <translation>A foto com estes lugares marcados: {places}</translation>
    </message>
    <message>
        <source>The photo “{name}” is not beside its record, or is another one. The record itself is whole. Ask for the photo where the record comes from.</source>
        <translation>A foto “{name}” não está junto ao registro, ou é outra. O registro em si está inteiro. Peça a foto a quem enviou o registro.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not in this file, or is another one. The record itself is whole. Ask for the photo where the record comes from.</source>
        <translation>A foto “{name}” não está neste arquivo, ou é outra. O registro em si está inteiro. Peça a foto a quem enviou o registro.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile could not be used; its colours may be slightly off.</source>
        <translation>O perfil de cores da foto não pôde ser usado; as cores podem estar um pouco alteradas.</translation>
    </message>
    <message>
        <source>The print of the calibration card was not checked, so the figures are less certain.</source>
        <translation>A impressão do cartão de calibração não foi conferida, por isso as medidas são menos seguras.</translation>
    </message>
    <message>
        <source>The printer did not take the report. What you recorded is safe. Look whether the printer is on, has paper and is connected, and print again; or save the report as a file.</source>
        <translation>A impressora não aceitou o relatório. O que você registrou está seguro. Veja se a impressora está ligada, com papel e conectada, e imprima de novo; ou salve o relatório como arquivo.</translation>
    </message>
    <message>
        <source>The probability is the model&apos;s own figure. The places, the rationale and the reasoning are the model&apos;s account of its answer; they need not be what the answer rests on.</source>
        <translation>A probabilidade é o número do próprio modelo. Os lugares, a justificativa e o raciocínio são o que o modelo conta da sua resposta; não são necessariamente aquilo em que ela se apoia.</translation>
    </message>
    <message>
        <source>The record inside is not the one that these pages were printed from: they do not say {wanted}: {pages}.</source>
        <translation>O registro contido não é aquele do qual estas páginas foram impressas: elas não dizem {wanted}: {pages}.</translation>
    </message>
    <message>
        <source>The record is not the one that the report was made of.</source>
        <translation>O registro não é aquele de que o relatório foi feito.</translation>
    </message>
    <message>
        <source>The record or its manifest was taken out of the file.</source>
        <translation>O registro ou seu manifesto foi retirado do arquivo.</translation>
    </message>
    <message>
        <source>The record tells the same in all of its forms: {names}.</source>
        <translation>O registro diz o mesmo em todas as suas formas: {names}.</translation>
    </message>
    <message>
        <source>The records are as they were</source>
        <translation>Os registros estão como estavam</translation>
    </message>
    <message>
        <source>The records cannot be read: the file is damaged, or its key is another one. Nothing was changed. Bring the records back from a backup.</source>
        <translation>Os registros não podem ser lidos: o arquivo está danificado ou a chave é outra. Nada foi alterado. Recupere os registros de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {file} ({reason}). The old settings are unchanged. Check that the disk is not full and the folder can be written to.</source>
        <translation>As configurações não puderam ser salvas em {file} ({reason}). As anteriores não mudaram. Confira se o disco não está cheio e se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read ({error}). Nothing was changed. Delete the file to start again with the defaults.</source>
        <translation>O arquivo de configurações {file} não pode ser lido ({error}). Nada foi alterado. Apague o arquivo para recomeçar com os valores iniciais.</translation>
    </message>
    <message>
        <source>The shares of tissue do not add up to 100 %. They were not recorded; the outline is as it was. Correct the shares.</source>
        <translation>As proporções de tecido não somam 100 %. Não foram registradas; o contorno está como estava. Corrija as proporções.</translation>
    </message>
    <message>
        <source>The signature was broken: the file was changed after it was signed.</source>
        <translation>A assinatura foi quebrada: o arquivo foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>The size cannot be compared with the visit of {day}.</source>
        <translation>O tamanho não pode ser comparado com o da visita de {day}.</translation>
    </message>
    <message>
        <source>The system has no name. Nothing was saved. Enter what you call it.</source>
        <translation>O sistema não tem nome. Nada foi salvo. Digite como você o chama.</translation>
    </message>
    <message>
        <source>The user&apos;s name for this server is missing, or holds characters that it cannot. Nothing was saved. Enter it again.</source>
        <translation>O nome de usuário para este servidor falta, ou contém caracteres que não pode ter. Nada foi salvo. Digite de novo.</translation>
    </message>
    <message>
        <source>The visits, the last one first</source>
        <translation>As visitas, a última primeiro</translation>
    </message>
    <message>
        <source>The whole reason stands below.</source>
        <translation>O motivo completo está mais abaixo.</translation>
    </message>
    <message>
        <source>The wound has healed</source>
        <translation>A ferida cicatrizou</translation>
    </message>
    <message>
        <source>The wound was debrided between the two visits. That alone can make it larger.</source>
        <translation>A ferida foi desbridada entre as duas visitas. Só isso já pode deixá-la maior.</translation>
    </message>
    <message>
        <source>There are records already. Nothing was changed. Unlock them, or choose another folder.</source>
        <translation>Já existem registros. Nada foi alterado. Desbloqueie-os ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There are signs of infection that the continuum does not name.</source>
        <translation>Há sinais de infecção que o contínuo não nomeia.</translation>
    </message>
    <message>
        <source>There is a user of this name already. Nothing was changed. Choose a name that tells the two apart.</source>
        <translation>Já existe um usuário com este nome. Nada foi alterado. Escolha um nome que distinga os dois.</translation>
    </message>
    <message>
        <source>There is no model pack named “{wanted}”, and no such folder. Nothing was loaded. Choose one of: {names}; or add one with `woundapp model add`.</source>
        <translation>Não há pacote de modelo chamado “{wanted}”, nem pasta com esse nome. Nada foi carregado. Escolha um destes: {names}; ou adicione um com `woundapp model add`.</translation>
    </message>
    <message>
        <source>There is no record that could name these photos.</source>
        <translation>Não há registro que possa nomear estas fotos.</translation>
    </message>
    <message>
        <source>There is nothing to export: in every photo something is written, which may be a name. Nothing was written.</source>
        <translation>Não há nada para exportar: em toda foto há algo escrito, que pode ser um nome. Nada foi gravado.</translation>
    </message>
    <message>
        <source>There is nothing to export: no photo of a patient whose consent allows research was reviewed as infected or not infected. Nothing was written.</source>
        <translation>Não há nada para exportar: nenhuma foto de um paciente cujo consentimento permita pesquisa foi revista como infectada ou não infectada. Nada foi gravado.</translation>
    </message>
    <message>
        <source>There is writing in the photo, and the model&apos;s verdict changes when it is covered.</source>
        <translation>Há algo escrito na foto, e a conclusão do modelo muda quando isso é coberto.</translation>
    </message>
    <message>
        <source>There were {made} pages, and now there are {found}.</source>
        <translation>Havia {made} páginas, e agora há {found}.</translation>
    </message>
    <message>
        <source>These DICOM files do not hold a visit as this program writes it. Nothing was changed. Choose all files of one visit, as they were exported.</source>
        <translation>Estes arquivos DICOM não contêm uma visita como este programa a grava. Nada foi alterado. Escolha todos os arquivos de uma visita, como foram exportados.</translation>
    </message>
    <message>
        <source>These two are one patient already. Nothing was changed. Search for the patient again.</source>
        <translation>Estes dois já são um só paciente. Nada foi alterado. Procure o paciente de novo.</translation>
    </message>
    <message>
        <source>This PIN does not open the records. Nothing was changed. Try again.</source>
        <translation>Este PIN não abre os registros. Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>This address begins with http://, so that everybody in the network could read what is sent. Nothing was saved. Enter an address that begins with https://, or allow it without encryption.</source>
        <translation>Este endereço começa com http://, de modo que qualquer um na rede poderia ler o que é enviado. Nada foi salvo. Digite um endereço que comece com https://, ou permita-o sem criptografia.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Choose another one. ({fault})</source>
        <translation>Esta cópia de segurança está danificada. Nada foi alterado. Escolha outra. ({fault})</translation>
    </message>
    <message>
        <source>This computer does not let you use the camera. Ask whoever looks after it to add you to the group “video”, sign in again, and try again.</source>
        <translation>Este computador não deixa você usar a câmera. Peça a quem cuida dele que adicione você ao grupo “video”, entre de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>This differs from the model&apos;s answer.</source>
        <translation>Isto difere da resposta do modelo.</translation>
    </message>
    <message>
        <source>This file cannot be read as a report: it is damaged, cut off, protected or no PDF at all. It must not be relied on. Ask for it again from where it came.</source>
        <translation>Este arquivo não pode ser lido como relatório: está danificado, cortado, protegido ou não é um PDF. Não se deve confiar nele. Peça-o de novo a quem o enviou.</translation>
    </message>
    <message>
        <source>This folder holds no backup of records. Nothing was changed. Choose a folder whose name begins with woundapp-records.</source>
        <translation>Esta pasta não contém nenhuma cópia de segurança dos registros. Nada foi alterado. Escolha uma pasta cujo nome comece com woundapp-records.</translation>
    </message>
    <message>
        <source>This is being sent to another system at this moment. Nothing was changed. Wait until it is sent, or stop the sending, and try again.</source>
        <translation>Isto está sendo enviado a outro sistema neste momento. Nada foi alterado. Espere o fim do envio, ou interrompa-o, e tente de novo.</translation>
    </message>
    <message>
        <source>This is no FHIR record of woundapp, or one that is damaged or of a newer version. Nothing was changed. Choose another file, ask for it again, or bring the program up to date.</source>
        <translation>Isto não é um registro FHIR do woundapp, ou está danificado ou é de uma versão mais nova. Nada foi alterado. Escolha outro arquivo, peça-o de novo ou atualize o programa.</translation>
    </message>
    <message>
        <source>This is no file of certificates. Nothing was checked. Give one in PEM or DER, which mostly ends in .cer, .crt or .pem.</source>
        <translation>Isto não é um arquivo de certificados. Nada foi conferido. Indique um em PEM ou DER, que costuma terminar em .cer, .crt ou .pem.</translation>
    </message>
    <message>
        <source>This is no record of woundapp, or one of a newer version. Nothing was changed. Choose another file, or bring the program up to date.</source>
        <translation>Isto não é um registro do woundapp, ou é de uma versão mais nova. Nada foi alterado. Escolha outro arquivo ou atualize o programa.</translation>
    </message>
    <message>
        <source>This is not a report of woundapp, but of another program. Nothing was checked. Choose a report that woundapp made.</source>
        <translation>Este não é um relatório do woundapp, mas de outro programa. Nada foi conferido. Escolha um relatório feito pelo woundapp.</translation>
    </message>
    <message>
        <source>This is not the address of a FHIR server. Nothing was saved. Enter it with https:// at its beginning, and without a name, a password or a question mark in it.</source>
        <translation>Este não é o endereço de um servidor FHIR. Nada foi salvo. Digite-o com https:// no início e sem nome, senha ou ponto de interrogação.</translation>
    </message>
    <message>
        <source>This is not the address of a PACS. Nothing was saved. Enter its name or number in the network, and a port from 1 to {most}.</source>
        <translation>Este não é o endereço de um PACS. Nada foi salvo. Digite seu nome ou número na rede e uma porta de 1 a {most}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the certificate “{file}”, or the file is damaged. Nothing was signed. Enter the passphrase again.</source>
        <translation>Esta não é a frase-senha do certificado “{file}”, ou o arquivo está danificado. Nada foi assinado. Digite a frase-senha de novo.</translation>
    </message>
    <message>
        <source>This is the backup of other records than those on this machine. Nothing was changed. Move the folder of the records away first if they shall be replaced.</source>
        <translation>Esta é a cópia de segurança de outros registros, não dos deste computador. Nada foi alterado. Se eles devem ser substituídos, mova antes a pasta dos registros.</translation>
    </message>
    <message>
        <source>This is the last administrator: nobody could manage users and backups any more. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>Este é o último administrador: ninguém mais poderia gerenciar usuários e cópias de segurança. Nada foi alterado. Torne antes outra pessoa administradora.</translation>
    </message>
    <message>
        <source>This machine has no key store that a PIN could use, or it is locked. The records are safe. Unlock with the passphrase.</source>
        <translation>Este computador não tem cofre de chaves que um PIN possa usar, ou ele está bloqueado. Os registros estão seguros. Desbloqueie com a frase-senha.</translation>
    </message>
    <message>
        <source>This may be a sign of infection: {sign}.</source>
        <translation>Isto pode ser um sinal de infecção: {sign}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was changed. Try again.</source>
        <translation>Esta frase-senha não abre os registros. Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>This passphrase is guessed too soon. Nothing was written. Take one of {count} characters or more that are not all alike, or have one suggested.</source>
        <translation>Esta frase-senha é fácil demais de adivinhar. Nada foi gravado. Use uma com {count} caracteres ou mais que não sejam todos iguais, ou peça uma sugestão.</translation>
    </message>
    <message>
        <source>This photo is not in the records. Nothing was changed.</source>
        <translation>Esta foto não está nos registros. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This recovery code does not open the records. Nothing was changed. Try again.</source>
        <translation>Este código de recuperação não abre os registros. Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>This report is signed already. It is unchanged. Make it again to sign it with another certificate.</source>
        <translation>Este relatório já está assinado. Ele não mudou. Faça-o de novo para assiná-lo com outro certificado.</translation>
    </message>
    <message>
        <source>This rests on one sign alone, which may have another cause.</source>
        <translation>Isto se apoia em um único sinal, que pode ter outra causa.</translation>
    </message>
    <message>
        <source>This server does not take transactions, so that a visit could arrive there by half. Nothing about a patient was sent. Ask those who look after it to allow them.</source>
        <translation>Este servidor não aceita transações, de modo que uma visita poderia chegar lá pela metade. Nada sobre um paciente foi enviado. Peça a quem cuida dele que as permita.</translation>
    </message>
    <message>
        <source>This server speaks another version of FHIR ({version}) than this program, which writes R4 ({written}). Nothing about a patient was sent. Ask for the address of its R4 interface.</source>
        <translation>Este servidor fala outra versão de FHIR ({version}) que não a deste programa, que grava R4 ({written}). Nada sobre um paciente foi enviado. Peça o endereço da interface R4.</translation>
    </message>
    <message>
        <source>This speaks against the answer.</source>
        <translation>Isto fala contra a resposta.</translation>
    </message>
    <message>
        <source>This visit could not be brought into the form of the other system ({kind}), which is a fault of this program. {safe} Report it, and send the visit another way.</source>
        <translation>Esta visita não pôde ser passada à forma do outro sistema ({kind}), o que é uma falha deste programa. {safe} Comunique-a e envie a visita de outra maneira.</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <source>To be sure, ask for or measure: {missing}.</source>
        <translation>Para ter certeza, pergunte ou meça: {missing}.</translation>
    </message>
    <message>
        <source>Too dark here to judge this by colour.</source>
        <translation>Escuro demais aqui para julgar isto pela cor.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Nothing was changed. Try again in {seconds:.0f} seconds.</source>
        <translation>Tentativas erradas demais. Nada foi alterado. Tente de novo em {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Venous</source>
        <translation>Venosa</translation>
    </message>
    <message>
        <source>Venous and arterial</source>
        <translation>Venosa e arterial</translation>
    </message>
    <message>
        <source>Version {version} of a {kind} is in no line of the audit trail.</source>
        <translation>A versão {version} de {kind} não está em nenhuma linha da trilha de auditoria.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>What could not be printed, by hand</source>
        <translation>O que não pôde ser impresso, à mão</translation>
    </message>
    <message>
        <source>What is in here</source>
        <translation>O que há aqui</translation>
    </message>
    <message>
        <source>What line {number} of the audit trail speaks of is missing.</source>
        <translation>Falta aquilo de que fala a linha {number} da trilha de auditoria.</translation>
    </message>
    <message>
        <source>What line {number} of the audit trail speaks of was changed.</source>
        <translation>Aquilo de que fala a linha {number} da trilha de auditoria foi alterado.</translation>
    </message>
    <message>
        <source>What published rules say</source>
        <translation>O que dizem as regras publicadas</translation>
    </message>
    <message>
        <source>What stands here comes from the clinician and from published rules.</source>
        <translation>O que consta aqui vem do profissional clínico e de regras publicadas.</translation>
    </message>
    <message>
        <source>What stands on page {number} was changed.</source>
        <translation>O que está na página {number} foi alterado.</translation>
    </message>
    <message>
        <source>What the model wrote before its answer, unchecked and word for word.</source>
        <translation>O que o modelo escreveu antes da resposta, sem conferência e palavra por palavra.</translation>
    </message>
    <message>
        <source>What this report is not</source>
        <translation>O que este relatório não é</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>What was looked for is not in the records. Nothing was changed. Go back and search again.</source>
        <translation>O que se procurava não está nos registros. Nada foi alterado. Volte e procure de novo.</translation>
    </message>
    <message>
        <source>What was withheld</source>
        <translation>O que foi omitido</translation>
    </message>
    <message>
        <source>What you recorded is safe</source>
        <translation>O que você registrou está seguro</translation>
    </message>
    <message>
        <source>White cell count</source>
        <translation>Contagem de leucócitos</translation>
    </message>
    <message>
        <source>Who signed the report, and whether it is as it was made: “woundapp report verify {report}”.</source>
        <translation>Quem assinou o relatório, e se ele está como foi feito: “woundapp report verify {report}”.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Windows does not let this program use the camera. Open Settings, Privacy &amp; security, Camera, switch on “Let desktop apps access your camera”, and try again.</source>
        <translation>O Windows não deixa este programa usar a câmera. Abra Configurações, Privacidade e segurança, Câmera, ative “Permitir que aplicativos da área de trabalho acessem sua câmera” e tente de novo.</translation>
    </message>
    <message>
        <source>With the places that the clinician marked</source>
        <translation>Com os lugares que o profissional clínico marcou</translation>
    </message>
    <message>
        <source>With the places that the model names</source>
        <translation>Com os lugares que o modelo indica</translation>
    </message>
    <message>
        <source>Worse since the visit of {day}: {reasons}.</source>
        <translation>Pior desde a visita de {day}: {reasons}.</translation>
    </message>
    <message>
        <source>Wound</source>
        <translation>Ferida</translation>
    </message>
    <message>
        <source>Wound coming apart (dehiscence)</source>
        <translation>Ferida que se abre (deiscência)</translation>
    </message>
    <message>
        <source>Wound larger than before</source>
        <translation>Ferida maior que antes</translation>
    </message>
    <message>
        <source>Wound report</source>
        <translation>Relatório da ferida</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>You cannot change your own role. Nothing was changed. Another administrator can.</source>
        <translation>Você não pode mudar sua própria função. Nada foi alterado. Outro administrador pode.</translation>
    </message>
    <message>
        <source>You cannot take away your own access. Nothing was changed. Another administrator can.</source>
        <translation>Você não pode retirar seu próprio acesso. Nada foi alterado. Outro administrador pode.</translation>
    </message>
    <message>
        <source>Your access was taken away. The records are as they were. Ask an administrator.</source>
        <translation>Seu acesso foi retirado. Os registros estão como estavam. Fale com um administrador.</translation>
    </message>
    <message>
        <source>[left out]</source>
        <translation>[omitido]</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <translation>um arquivo DICOM</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>uma imagem GIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>uma imagem JPEG 2000</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>um arquivo do Photoshop</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>um arquivo ZIP ou um documento de escritório</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>um arquivo RAW de câmera</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>a moment that is not said</source>
        <translation>um momento não informado</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>um vídeo</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>abdome</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>all of it as JSON; the form is urn:woundapp:record:1</source>
        <translation>tudo em JSON; a forma é urn:woundapp:record:1</translation>
    </message>
    <message>
        <source>all of it as a FHIR R4 document, for other systems</source>
        <translation>tudo em um documento FHIR R4, para outros sistemas</translation>
    </message>
    <message>
        <source>photos, findings and report as DICOM objects, with a DICOMDIR for viewers</source>
        <translation>fotos, achados e relatório como objetos DICOM, com um DICOMDIR para visualizadores</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <source>Below is the answer that speaks most for an infection. Check the patient.</source>
        <translation>Abaixo está a resposta que mais fala a favor de uma infecção. Examine o paciente.</translation>
    </message>
    <message>
        <source>Cannot say yet</source>
        <translation>Ainda não pode dizer</translation>
    </message>
    <message>
        <source>First look, before any reasoning</source>
        <translation>Primeiro olhar, antes de qualquer raciocínio</translation>
    </message>
    <message>
        <source>From a reduced photo.</source>
        <translation>A partir de uma foto reduzida.</translation>
    </message>
    <message>
        <source>Its answers differ</source>
        <translation>As respostas diferem</translation>
    </message>
    <message>
        <source>Leans towards infected</source>
        <translation>Inclina-se para infectada</translation>
    </message>
    <message>
        <source>Leans towards not infected</source>
        <translation>Inclina-se para não infectada</translation>
    </message>
    <message>
        <source>Longer than usual.</source>
        <translation>Mais que o habitual.</translation>
    </message>
    <message>
        <source>Longer than usual. Time left: {time}.</source>
        <translation>Mais que o habitual. Tempo restante: {time}.</translation>
    </message>
    <message>
        <source>No safe connection to the PACS could be made: {reason}. {safe} Ask those who look after it for its certificate, and choose it in the settings.</source>
        <translation>Não foi possível estabelecer uma conexão segura com o PACS: {reason}. {safe} Peça o certificado a quem cuida dele e escolha-o nas configurações.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made: {reason}. {safe} Ask those who look after the server for its certificate, and choose it in the settings.</source>
        <translation>Não foi possível estabelecer uma conexão segura com o servidor: {reason}. {safe} Peça o certificado a quem cuida do servidor e escolha-o nas configurações.</translation>
    </message>
    <message>
        <source>Provisional: wait for the assessment.</source>
        <translation>Provisório: aguarde a avaliação.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same on the server at the same time. {safe} What is there now is looked at before.</source>
        <translation>Outra pessoa alterou o mesmo no servidor ao mesmo tempo. {safe} O que está lá agora é visto antes.</translation>
    </message>
    <message>
        <source>The PACS answers, but does not take the question whether it is there. {safe} Ask those who look after it to allow C-ECHO.</source>
        <translation>O PACS responde, mas não aceita a pergunta se ele está lá. {safe} Peça a quem cuida dele que permita C-ECHO.</translation>
    </message>
    <message>
        <source>The PACS cannot be reached. {safe} Check that this computer is in the network, and that the PACS is running.</source>
        <translation>O PACS não pode ser alcançado. {safe} Verifique se este computador está na rede e se o PACS está funcionando.</translation>
    </message>
    <message>
        <source>The PACS does not answer in time. {safe} If it goes on, ask those who look after it.</source>
        <translation>O PACS não responde a tempo. {safe} Se continuar, pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>The PACS does not go by the AE title that was entered for it. {safe} Correct it in the settings.</source>
        <translation>O PACS não atende pelo título AE que foi informado para ele. {safe} Corrija-o nas configurações.</translation>
    </message>
    <message>
        <source>The PACS does not know this program&apos;s AE title. {safe} Ask those who look after it to enter it there, or correct it in the settings.</source>
        <translation>O PACS não conhece o título AE deste programa. {safe} Peça a quem cuida dele que o cadastre lá, ou corrija-o nas configurações.</translation>
    </message>
    <message>
        <source>The PACS does not let this program store anything. {safe} Ask those who look after it to allow it.</source>
        <translation>O PACS não deixa este programa armazenar nada. {safe} Peça a quem cuida dele que permita.</translation>
    </message>
    <message>
        <source>The PACS has no room or no time at the moment (status {code}). {safe} If it goes on, ask those who look after it.</source>
        <translation>O PACS não tem espaço ou tempo no momento (estado {code}). {safe} Se continuar, pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>The PACS has taken {taken} of {all} objects, and not these: {refused}. {safe} Show this to those who look after the PACS, then try again.</source>
        <translation>O PACS recebeu {taken} de {all} objetos, e não estes: {refused}. {safe} Mostre isto a quem cuida do PACS e tente de novo.</translation>
    </message>
    <message>
        <source>The PACS is too busy at the moment. {safe} There is nothing to do.</source>
        <translation>O PACS está ocupado demais no momento. {safe} Não há nada a fazer.</translation>
    </message>
    <message>
        <source>The PACS refuses this program. {safe} Ask those who look after it to let it in.</source>
        <translation>O PACS recusa este programa. {safe} Peça a quem cuida dele que o admita.</translation>
    </message>
    <message>
        <source>The PACS takes none of the kinds of objects that this program sends. {safe} Ask those who look after it to allow them, then try again.</source>
        <translation>O PACS não aceita nenhum dos tipos de objetos que este programa envia. {safe} Peça a quem cuida dele que os permita e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to the PACS broke off. {safe} What it has already is not sent again.</source>
        <translation>A conexão com o PACS caiu. {safe} O que ele já tem não é enviado de novo.</translation>
    </message>
    <message>
        <source>The connection to the server broke off. {safe} Before anything is sent again, the server is asked what it has already.</source>
        <translation>A conexão com o servidor caiu. {safe} Antes de enviar algo de novo, pergunta-se ao servidor o que ele já tem.</translation>
    </message>
    <message>
        <source>The first assessments on this computer show how long it takes.</source>
        <translation>As primeiras avaliações neste computador mostrarão quanto tempo leva.</translation>
    </message>
    <message>
        <source>The server cannot be reached. {safe} Check that this computer is in the network, and that the server is running.</source>
        <translation>O servidor não pode ser alcançado. {safe} Verifique se este computador está na rede e se o servidor está funcionando.</translation>
    </message>
    <message>
        <source>The server does not accept this program&apos;s name, password or token. {safe} Enter them again in the settings.</source>
        <translation>O servidor não aceita o nome, a senha ou o token deste programa. {safe} Informe-os de novo nas configurações.</translation>
    </message>
    <message>
        <source>The server does not answer in time. {safe} If it goes on, ask those who look after it.</source>
        <translation>O servidor não responde a tempo. {safe} Se continuar, pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>The server does not let this program do what it has to. {safe} Ask those who look after the server to let it read, create and update.</source>
        <translation>O servidor não deixa este programa fazer o que precisa. {safe} Peça a quem cuida do servidor que o deixe ler, criar e atualizar.</translation>
    </message>
    <message>
        <source>The server does not take this visit (HTTP {status}{codes}). {safe} Show this to those who look after the server, then try again.</source>
        <translation>O servidor não aceita esta visita (HTTP {status}{codes}). {safe} Mostre isto a quem cuida do servidor e tente de novo.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP {status}). {safe} If it goes on, ask those who look after the server.</source>
        <translation>O servidor tem uma falha própria (HTTP {status}). {safe} Se continuar, pergunte a quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The server is too busy or being repaired at the moment. {safe} There is nothing to do.</source>
        <translation>O servidor está ocupado demais ou em manutenção no momento. {safe} Não há nada a fazer.</translation>
    </message>
    <message>
        <source>The server sends this program on to another address, and nothing about a patient goes to an address that nobody entered. {safe} Enter the other address in the settings if it is the right one.</source>
        <translation>O servidor encaminha este programa a outro endereço, e nada sobre um paciente vai a um endereço que ninguém informou. {safe} Informe o outro endereço nas configurações, se for o certo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is far longer than any that makes sense, and was not read to its end. {safe} Ask those who look after the server what answers at this address.</source>
        <translation>A resposta do servidor é muito mais longa do que qualquer uma que faça sentido, e não foi lida até o fim. {safe} Pergunte a quem cuida do servidor o que responde neste endereço.</translation>
    </message>
    <message>
        <source>The system that this was for is not set up any more. {safe} Take it out of the list.</source>
        <translation>O sistema a que isto se destinava não está mais configurado. {safe} Retire-o da lista.</translation>
    </message>
    <message>
        <source>The visit is too large for the server, with {size} MB. {safe} Ask those who look after the server to allow more, then try again.</source>
        <translation>A visita é grande demais para o servidor, com {size} MB. {safe} Peça a quem cuida do servidor que permita mais e tente de novo.</translation>
    </message>
    <message>
        <source>There is no FHIR server at this address that takes transactions. {safe} Check the address in the settings.</source>
        <translation>Neste endereço não há servidor FHIR que aceite transações. {safe} Verifique o endereço nas configurações.</translation>
    </message>
    <message>
        <source>This takes {time}.</source>
        <translation>Leva {time}.</translation>
    </message>
    <message>
        <source>Time left: {time}.</source>
        <translation>Tempo restante: {time}.</translation>
    </message>
    <message>
        <source>What answers is not a FHIR server, or something stands before it, such as a page to sign in. {safe} Check the address in the settings, and ask those who look after the network.</source>
        <translation>O que responde não é um servidor FHIR, ou há algo antes dele, como uma página de login. {safe} Verifique o endereço nas configurações e pergunte a quem cuida da rede.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>alguns segundos</translation>
    </message>
    <message>
        <source>about {low} to {high} minutes</source>
        <translation>de {low} a {high} minutos</translation>
    </message>
    <message>
        <source>about {low} to {high} seconds</source>
        <translation>de {low} a {high} segundos</translation>
    </message>
    <message>
        <source>amount of exudate</source>
        <translation>quantidade de exsudato</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>uma imagem AVIF</translation>
    </message>
    <message>
        <source>anal area</source>
        <translation>região anal</translation>
    </message>
    <message>
        <source>antibiotics now</source>
        <translation>antibióticos atuais</translation>
    </message>
    <message>
        <source>anus perianal cleft</source>
        <translation>ânus perianal sulco</translation>
    </message>
    <message>
        <source>armpit</source>
        <translation>axila</translation>
    </message>
    <message>
        <source>at least grade {grade}</source>
        <translation>pelo menos grau {grade}</translation>
    </message>
    <message>
        <source>axilla</source>
        <translation>sovaco</translation>
    </message>
    <message>
        <source>back of the ankle</source>
        <translation>parte de trás do tornozelo</translation>
    </message>
    <message>
        <source>back of the hand</source>
        <translation>dorso da mão</translation>
    </message>
    <message>
        <source>back of the head</source>
        <translation>parte de trás da cabeça</translation>
    </message>
    <message>
        <source>back of the knee</source>
        <translation>parte de trás do joelho</translation>
    </message>
    <message>
        <source>back of the left hand</source>
        <translation>dorso da mão esquerda</translation>
    </message>
    <message>
        <source>back of the left knee</source>
        <translation>parte de trás do joelho esquerdo</translation>
    </message>
    <message>
        <source>back of the lower leg</source>
        <translation>parte de trás da perna batata</translation>
    </message>
    <message>
        <source>back of the right hand</source>
        <translation>dorso da mão direita</translation>
    </message>
    <message>
        <source>back of the right knee</source>
        <translation>parte de trás do joelho direito</translation>
    </message>
    <message>
        <source>ball of the foot</source>
        <translation>parte anterior da planta do pé</translation>
    </message>
    <message>
        <source>ball of the left foot</source>
        <translation>parte anterior da planta do pé esquerdo</translation>
    </message>
    <message>
        <source>ball of the right foot</source>
        <translation>parte anterior da planta do pé direito</translation>
    </message>
    <message>
        <source>belly stomach tummy</source>
        <translation>barriga ventre estômago</translation>
    </message>
    <message>
        <source>big toe</source>
        <translation>dedão do pé</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sangue</translation>
    </message>
    <message>
        <source>blood-filled blisters (bullae)</source>
        <translation>bolhas com sangue</translation>
    </message>
    <message>
        <source>bone seen or probed</source>
        <translation>osso visível ou tocado com a sonda</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>mama</translation>
    </message>
    <message>
        <source>breathing rate</source>
        <translation>frequência respiratória</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>nádega</translation>
    </message>
    <message>
        <source>by IWGDF/IDSA 2023 the foot is infected, {grade}</source>
        <translation>segundo IWGDF/IDSA 2023, o pé está infectado, {grade}</translation>
    </message>
    <message>
        <source>by IWGDF/IDSA 2023 the foot is not infected, {grade}</source>
        <translation>segundo IWGDF/IDSA 2023, o pé não está infectado, {grade}</translation>
    </message>
    <message>
        <source>calcaneus</source>
        <translation>calcâneo</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>panturrilha</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>não pode ser lido ({reason})</translation>
    </message>
    <message>
        <source>checked by answers without reasoning, each region hidden in turn</source>
        <translation>verificado por respostas sem raciocínio, com cada região coberta por vez</translation>
    </message>
    <message>
        <source>checked by whole new answers, each region hidden in turn</source>
        <translation>verificado por novas respostas inteiras, com cada região coberta por vez</translation>
    </message>
    <message>
        <source>cheek chin forehead jaw nose</source>
        <translation>bochecha queixo testa mandíbula nariz</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>tórax</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>clear with blood</source>
        <translation>claro com sangue</translation>
    </message>
    <message>
        <source>clear with pus</source>
        <translation>claro com pus</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>coccyx</source>
        <translation>coccígea</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>crackling under the skin (crepitus)</source>
        <translation>crepitação sob a pele</translation>
    </message>
    <message>
        <source>dead tissue (necrosis)</source>
        <translation>tecido morto (necrose)</translation>
    </message>
    <message>
        <source>deeper tissue involved</source>
        <translation>tecido mais profundo atingido</translation>
    </message>
    <message>
        <source>delayed healing</source>
        <translation>cicatrização retardada</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>diabetes</translation>
    </message>
    <message>
        <source>discoloured tissue</source>
        <translation>tecido descolorido</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>does not heal</source>
        <translation>não cicatriza</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>orelha</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>cotovelo</translation>
    </message>
    <message>
        <source>exposed bone</source>
        <translation>osso exposto</translation>
    </message>
    <message>
        <source>exudate: {amount}</source>
        <translation>exsudato: {amount}</translation>
    </message>
    <message>
        <source>face</source>
        <translation>rosto</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>febre</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>dedos da mão</translation>
    </message>
    <message>
        <source>fingers of the left hand</source>
        <translation>dedos da mão esquerda</translation>
    </message>
    <message>
        <source>fingers of the right hand</source>
        <translation>dedos da mão direita</translation>
    </message>
    <message>
        <source>flank</source>
        <translation>flanco</translation>
    </message>
    <message>
        <source>foot of a person with diabetes</source>
        <translation>pé de uma pessoa com diabetes</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>antebraço</translation>
    </message>
    <message>
        <source>fragile, bleeding granulation</source>
        <translation>granulação frágil que sangra</translation>
    </message>
    <message>
        <source>front of the lower leg tibia</source>
        <translation>parte da frente da perna tíbia</translation>
    </message>
    <message>
        <source>genital area</source>
        <translation>região genital</translation>
    </message>
    <message>
        <source>gluteal bottom</source>
        <translation>glúteo bumbum</translation>
    </message>
    <message>
        <source>grade not known</source>
        <translation>grau desconhecido</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>grau {grade}</translation>
    </message>
    <message>
        <source>granulation</source>
        <translation>granulação</translation>
    </message>
    <message>
        <source>groin</source>
        <translation>virilha</translation>
    </message>
    <message>
        <source>hallux</source>
        <translation>hálux</translation>
    </message>
    <message>
        <source>hardened skin (induration)</source>
        <translation>pele endurecida (induração)</translation>
    </message>
    <message>
        <source>hardness that spreads</source>
        <translation>dureza que se espalha</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>frequência cardíaca</translation>
    </message>
    <message>
        <source>heel</source>
        <translation>calcanhar</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>quadril</translation>
    </message>
    <message>
        <source>immunosuppression</source>
        <translation>imunossupressão</translation>
    </message>
    <message>
        <source>in the depth of the wound</source>
        <translation>na profundidade da ferida</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>inguinal</source>
        <translation>inguinal</translation>
    </message>
    <message>
        <source>inner ankle</source>
        <translation>tornozelo interno</translation>
    </message>
    <message>
        <source>instep dorsum</source>
        <translation>peito do pé</translation>
    </message>
    <message>
        <source>is a camera raw file</source>
        <translation>é um arquivo RAW de câmera</translation>
    </message>
    <message>
        <source>is a folder, not a photo</source>
        <translation>é uma pasta, não uma foto</translation>
    </message>
    <message>
        <source>is damaged or incomplete</source>
        <translation>está danificado ou incompleto</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is incomplete: it breaks off before its end</source>
        <translation>está incompleto: termina antes do fim</translation>
    </message>
    <message>
        <source>is not an image</source>
        <translation>não é uma imagem</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>não é um arquivo comum</translation>
    </message>
    <message>
        <source>is too large: it has more than {limit} megapixels</source>
        <translation>é grande demais: tem mais de {limit} megapixels</translation>
    </message>
    <message>
        <source>is too large: {size:.0f} MB, and the limit is {limit} MB</source>
        <translation>é grande demais: {size:.0f} MB, e o limite é {limit} MB</translation>
    </message>
    <message>
        <source>is too large: {width} x {height} pixels are {size:.0f} megapixels, and the limit is {limit}</source>
        <translation>é grande demais: {width} x {height} pixels são {size:.0f} megapixels, e o limite é {limit}</translation>
    </message>
    <message>
        <source>is {kind}, which is not taken</source>
        <translation>é {kind}, que não é aceito</translation>
    </message>
    <message>
        <source>ischium ischial tuberosity</source>
        <translation>tuberosidade isquiática</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>não pode ser lido: {reason}</translation>
    </message>
    <message>
        <source>it does not speak TLS as this program does</source>
        <translation>ele não fala TLS como este programa</translation>
    </message>
    <message>
        <source>it expired on {day}</source>
        <translation>expirou em {day}</translation>
    </message>
    <message>
        <source>it has {size} bytes instead of {expected}</source>
        <translation>tem {size} bytes em vez de {expected}</translation>
    </message>
    <message>
        <source>it holds none</source>
        <translation>não contém nenhum</translation>
    </message>
    <message>
        <source>it is valid only from {day} on</source>
        <translation>só é válido a partir de {day}</translation>
    </message>
    <message>
        <source>its certificate has expired, or this computer&apos;s clock is wrong</source>
        <translation>seu certificado expirou, ou o relógio deste computador está errado</translation>
    </message>
    <message>
        <source>its certificate is for another address</source>
        <translation>seu certificado é para outro endereço</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>seu certificado não é válido</translation>
    </message>
    <message>
        <source>its content was changed or damaged</source>
        <translation>seu conteúdo foi alterado ou danificado</translation>
    </message>
    <message>
        <source>its key is too weak</source>
        <translation>sua chave é fraca demais</translation>
    </message>
    <message>
        <source>its key was not made for signing</source>
        <translation>sua chave não foi feita para assinar</translation>
    </message>
    <message>
        <source>its name is not a valid file name</source>
        <translation>seu nome não é um nome de arquivo válido</translation>
    </message>
    <message>
        <source>kind of exudate</source>
        <translation>tipo de exsudato</translation>
    </message>
    <message>
        <source>kind of exudate: {kind}</source>
        <translation>tipo de exsudato: {kind}</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>joelho</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>maior</translation>
    </message>
    <message>
        <source>larger, beyond the uncertainty</source>
        <translation>maior, além da incerteza</translation>
    </message>
    <message>
        <source>lateral malleolus</source>
        <translation>maléolo lateral</translation>
    </message>
    <message>
        <source>left Achilles tendon</source>
        <translation>tendão de Aquiles esquerdo</translation>
    </message>
    <message>
        <source>left armpit</source>
        <translation>axila esquerda</translation>
    </message>
    <message>
        <source>left big toe</source>
        <translation>dedão do pé esquerdo</translation>
    </message>
    <message>
        <source>left breast</source>
        <translation>mama esquerda</translation>
    </message>
    <message>
        <source>left buttock</source>
        <translation>nádega esquerda</translation>
    </message>
    <message>
        <source>left calf</source>
        <translation>panturrilha esquerda</translation>
    </message>
    <message>
        <source>left ear</source>
        <translation>orelha esquerda</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>cotovelo esquerdo</translation>
    </message>
    <message>
        <source>left flank</source>
        <translation>flanco esquerdo</translation>
    </message>
    <message>
        <source>left forearm</source>
        <translation>antebraço esquerdo</translation>
    </message>
    <message>
        <source>left groin</source>
        <translation>virilha esquerda</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>calcanhar esquerdo</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>quadril esquerdo</translation>
    </message>
    <message>
        <source>left inner ankle</source>
        <translation>tornozelo interno esquerdo</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>joelho esquerdo</translation>
    </message>
    <message>
        <source>left outer ankle</source>
        <translation>tornozelo externo esquerdo</translation>
    </message>
    <message>
        <source>left shin</source>
        <translation>canela esquerda</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>ombro esquerdo</translation>
    </message>
    <message>
        <source>left shoulder blade</source>
        <translation>omoplata esquerda</translation>
    </message>
    <message>
        <source>left side of the abdomen</source>
        <translation>lado esquerdo do abdome</translation>
    </message>
    <message>
        <source>left side of the back of the head</source>
        <translation>lado esquerdo da parte de trás da cabeça</translation>
    </message>
    <message>
        <source>left side of the chest</source>
        <translation>lado esquerdo do tórax</translation>
    </message>
    <message>
        <source>left side of the face</source>
        <translation>lado esquerdo do rosto</translation>
    </message>
    <message>
        <source>left side of the lower back</source>
        <translation>lado esquerdo da região lombar</translation>
    </message>
    <message>
        <source>left side of the neck</source>
        <translation>lado esquerdo do pescoço</translation>
    </message>
    <message>
        <source>left side of the upper back</source>
        <translation>lado esquerdo da parte superior das costas</translation>
    </message>
    <message>
        <source>left sitting bone</source>
        <translation>ísquio esquerdo</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>coxa esquerda</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>braço esquerdo</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>punho esquerdo</translation>
    </message>
    <message>
        <source>length</source>
        <translation>comprimento</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de um dia</translation>
    </message>
    <message>
        <source>little</source>
        <translation>pouco</translation>
    </message>
    <message>
        <source>llama.cpp binding</source>
        <translation>Ligação com llama.cpp</translation>
    </message>
    <message>
        <source>lower arm</source>
        <translation>braço inferior</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>região lombar</translation>
    </message>
    <message>
        <source>macOS does not let this program use the camera. Open System Settings, Privacy &amp; Security, Camera, switch this program on, and start it again.</source>
        <translation>O macOS não deixa este programa usar a câmera. Abra Ajustes do Sistema, Privacidade e Segurança, Câmera, ative este programa e inicie-o de novo.</translation>
    </message>
    <message>
        <source>macerated skin</source>
        <translation>pele macerada</translation>
    </message>
    <message>
        <source>medial malleolus</source>
        <translation>maléolo medial</translation>
    </message>
    <message>
        <source>metatarsal plantar</source>
        <translation>metatarso plantar</translation>
    </message>
    <message>
        <source>middle of the abdomen</source>
        <translation>meio do abdome</translation>
    </message>
    <message>
        <source>middle of the back of the head</source>
        <translation>meio da parte de trás da cabeça</translation>
    </message>
    <message>
        <source>middle of the chest</source>
        <translation>meio do tórax</translation>
    </message>
    <message>
        <source>middle of the face</source>
        <translation>meio do rosto</translation>
    </message>
    <message>
        <source>middle of the lower back</source>
        <translation>meio da região lombar</translation>
    </message>
    <message>
        <source>middle of the neck</source>
        <translation>meio do pescoço</translation>
    </message>
    <message>
        <source>middle of the upper back</source>
        <translation>meio da parte superior das costas</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>more exudate</source>
        <translation>mais exsudato</translation>
    </message>
    <message>
        <source>more exudate than before</source>
        <translation>mais exsudato que antes</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>pescoço</translation>
    </message>
    <message>
        <source>needs more memory than this computer has free</source>
        <translation>precisa de mais memória do que este computador tem livre</translation>
    </message>
    <message>
        <source>new breakdown</source>
        <translation>nova ruptura da pele</translation>
    </message>
    <message>
        <source>new breakdown of skin</source>
        <translation>nova ruptura da pele</translation>
    </message>
    <message>
        <source>new confusion (delirium)</source>
        <translation>confusão nova (delirium)</translation>
    </message>
    <message>
        <source>new skin (epithelium)</source>
        <translation>pele nova (epitélio)</translation>
    </message>
    <message>
        <source>new wound beside the wound</source>
        <translation>nova ferida ao lado da ferida</translation>
    </message>
    <message>
        <source>newly numb skin</source>
        <translation>pele que perdeu a sensibilidade</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sem mudança clara</translation>
    </message>
    <message>
        <source>nobody whom this computer trusts vouches for its certificate</source>
        <translation>ninguém em quem este computador confia garante seu certificado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none of the signs asked about is present ({asked} asked about, {left} not asked about)</source>
        <translation>nenhum dos sinais perguntados está presente ({asked} perguntados, {left} não perguntados)</translation>
    </message>
    <message>
        <source>none of what was asked</source>
        <translation>nada do que foi perguntado</translation>
    </message>
    <message>
        <source>none was asked</source>
        <translation>nada foi perguntado</translation>
    </message>
    <message>
        <source>none was recorded</source>
        <translation>nenhuma foi registrada</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não perguntado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>não registrado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>occiput</source>
        <translation>occipício</translation>
    </message>
    <message>
        <source>odour</source>
        <translation>odor</translation>
    </message>
    <message>
        <source>olecranon</source>
        <translation>olécrano</translation>
    </message>
    <message>
        <source>on the wound&apos;s surface</source>
        <translation>na superfície da ferida</translation>
    </message>
    <message>
        <source>outer ankle</source>
        <translation>tornozelo externo</translation>
    </message>
    <message>
        <source>outlined, without centimetres</source>
        <translation>contornada, sem centímetros</translation>
    </message>
    <message>
        <source>overgranulation (hypergranulation)</source>
        <translation>granulação excessiva (hipergranulação)</translation>
    </message>
    <message>
        <source>pain or tenderness</source>
        <translation>dor ou sensibilidade</translation>
    </message>
    <message>
        <source>pain out of proportion to the wound</source>
        <translation>dor desproporcional à ferida</translation>
    </message>
    <message>
        <source>palm of the hand</source>
        <translation>palma da mão</translation>
    </message>
    <message>
        <source>palm of the left hand</source>
        <translation>palma da mão esquerda</translation>
    </message>
    <message>
        <source>palm of the right hand</source>
        <translation>palma da mão direita</translation>
    </message>
    <message>
        <source>patella</source>
        <translation>patela</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>perineum vulva penis scrotum</source>
        <translation>períneo vulva pênis escroto</translation>
    </message>
    <message>
        <source>plantar arch</source>
        <translation>arco plantar sola</translation>
    </message>
    <message>
        <source>pocketing or bridging of the granulation</source>
        <translation>bolsas ou pontes na granulação</translation>
    </message>
    <message>
        <source>popliteal hollow</source>
        <translation>fossa poplítea</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>probe reaches bone</source>
        <translation>a sonda toca o osso</translation>
    </message>
    <message>
        <source>pus</source>
        <translation>pus</translation>
    </message>
    <message>
        <source>red streaks from the wound (lymphangitis)</source>
        <translation>estrias vermelhas a partir da ferida (linfangite)</translation>
    </message>
    <message>
        <source>red tissue that bleeds easily</source>
        <translation>tecido vermelho que sangra com facilidade</translation>
    </message>
    <message>
        <source>redness around the wound</source>
        <translation>vermelhidão ao redor da ferida</translation>
    </message>
    <message>
        <source>redness beyond the wound&apos;s edge</source>
        <translation>vermelhidão além da borda da ferida</translation>
    </message>
    <message>
        <source>redness or swelling</source>
        <translation>vermelhidão ou inchaço</translation>
    </message>
    <message>
        <source>redness that spreads</source>
        <translation>vermelhidão que se espalha</translation>
    </message>
    <message>
        <source>right Achilles tendon</source>
        <translation>tendão de Aquiles direito</translation>
    </message>
    <message>
        <source>right armpit</source>
        <translation>axila direita</translation>
    </message>
    <message>
        <source>right big toe</source>
        <translation>dedão do pé direito</translation>
    </message>
    <message>
        <source>right breast</source>
        <translation>mama direita</translation>
    </message>
    <message>
        <source>right buttock</source>
        <translation>nádega direita</translation>
    </message>
    <message>
        <source>right calf</source>
        <translation>panturrilha direita</translation>
    </message>
    <message>
        <source>right ear</source>
        <translation>orelha direita</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>cotovelo direito</translation>
    </message>
    <message>
        <source>right flank</source>
        <translation>flanco direito</translation>
    </message>
    <message>
        <source>right forearm</source>
        <translation>antebraço direito</translation>
    </message>
    <message>
        <source>right groin</source>
        <translation>virilha direita</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>calcanhar direito</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>quadril direito</translation>
    </message>
    <message>
        <source>right inner ankle</source>
        <translation>tornozelo interno direito</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>joelho direito</translation>
    </message>
    <message>
        <source>right outer ankle</source>
        <translation>tornozelo externo direito</translation>
    </message>
    <message>
        <source>right shin</source>
        <translation>canela direita</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>ombro direito</translation>
    </message>
    <message>
        <source>right shoulder blade</source>
        <translation>omoplata direita</translation>
    </message>
    <message>
        <source>right side of the abdomen</source>
        <translation>lado direito do abdome</translation>
    </message>
    <message>
        <source>right side of the back of the head</source>
        <translation>lado direito da parte de trás da cabeça</translation>
    </message>
    <message>
        <source>right side of the chest</source>
        <translation>lado direito do tórax</translation>
    </message>
    <message>
        <source>right side of the face</source>
        <translation>lado direito do rosto</translation>
    </message>
    <message>
        <source>right side of the lower back</source>
        <translation>lado direito da região lombar</translation>
    </message>
    <message>
        <source>right side of the neck</source>
        <translation>lado direito do pescoço</translation>
    </message>
    <message>
        <source>right side of the upper back</source>
        <translation>lado direito da parte superior das costas</translation>
    </message>
    <message>
        <source>right sitting bone</source>
        <translation>ísquio direito</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>coxa direita</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>braço direito</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>punho direito</translation>
    </message>
    <message>
        <source>sacral</source>
        <translation>sacral</translation>
    </message>
    <message>
        <source>sacrum</source>
        <translation>sacro</translation>
    </message>
    <message>
        <source>scalp crown</source>
        <translation>couro cabeludo</translation>
    </message>
    <message>
        <source>scapula</source>
        <translation>escápula</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>canela</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>ombro</translation>
    </message>
    <message>
        <source>shoulder blade</source>
        <translation>omoplata</translation>
    </message>
    <message>
        <source>side waist</source>
        <translation>lado cintura</translation>
    </message>
    <message>
        <source>signs of a spreading infection</source>
        <translation>sinais de uma infecção que se espalha</translation>
    </message>
    <message>
        <source>signs of an infection of the bone</source>
        <translation>sinais de uma infecção do osso</translation>
    </message>
    <message>
        <source>signs of an infection that destroys tissue</source>
        <translation>sinais de uma infecção que destrói o tecido</translation>
    </message>
    <message>
        <source>signs of sepsis</source>
        <translation>sinais de sepse</translation>
    </message>
    <message>
        <source>signs that the whole body is ill</source>
        <translation>sinais de que o corpo todo está doente</translation>
    </message>
    <message>
        <source>sitting bone</source>
        <translation>ísquio</translation>
    </message>
    <message>
        <source>skin turning dusky or black</source>
        <translation>pele que escurece ou fica preta</translation>
    </message>
    <message>
        <source>slough</source>
        <translation>esfacelo</translation>
    </message>
    <message>
        <source>slough or dead tissue</source>
        <translation>esfacelo ou tecido morto</translation>
    </message>
    <message>
        <source>small little toe</source>
        <translation>dedinho</translation>
    </message>
    <message>
        <source>smaller, beyond the uncertainty</source>
        <translation>menor, além da incerteza</translation>
    </message>
    <message>
        <source>smell</source>
        <translation>odor</translation>
    </message>
    <message>
        <source>soaks the dressing</source>
        <translation>encharca o curativo</translation>
    </message>
    <message>
        <source>sole of the foot</source>
        <translation>planta do pé</translation>
    </message>
    <message>
        <source>sole of the left foot</source>
        <translation>planta do pé esquerdo</translation>
    </message>
    <message>
        <source>sole of the right foot</source>
        <translation>planta do pé direito</translation>
    </message>
    <message>
        <source>spine lumbar loin</source>
        <translation>coluna lombar lombo</translation>
    </message>
    <message>
        <source>spine thoracic</source>
        <translation>coluna torácica</translation>
    </message>
    <message>
        <source>spread within hours</source>
        <translation>espalha-se em horas</translation>
    </message>
    <message>
        <source>sternum thorax rib</source>
        <translation>esterno peito costela</translation>
    </message>
    <message>
        <source>stores its pixels in a way that is not taken ({mode})</source>
        <translation>guarda os pixels de uma forma que não é aceita ({mode})</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>inchaço</translation>
    </message>
    <message>
        <source>swollen lymph nodes</source>
        <translation>gânglios linfáticos inchados</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>símbolos</translation>
    </message>
    <message>
        <source>systolic blood pressure</source>
        <translation>pressão arterial sistólica</translation>
    </message>
    <message>
        <source>tailbone</source>
        <translation>cóccix</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>the SHA-256 of each file</source>
        <translation>o SHA-256 de cada arquivo</translation>
    </message>
    <message>
        <source>the bar is the uncertainty</source>
        <translation>a barra é a incerteza</translation>
    </message>
    <message>
        <source>the bar spans the readings</source>
        <translation>a barra abrange as leituras</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>as fotos</translation>
    </message>
    <message>
        <source>the report, to read and to print</source>
        <translation>o relatório, para ler e imprimir</translation>
    </message>
    <message>
        <source>the wound is larger</source>
        <translation>a ferida está maior</translation>
    </message>
    <message>
        <source>there are {danger} ({grounds})</source>
        <translation>há {danger} ({grounds})</translation>
    </message>
    <message>
        <source>there is more slough or dead tissue</source>
        <translation>há mais esfacelo ou tecido morto</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>coxa</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>este relatório</translation>
    </message>
    <message>
        <source>three letters or more of {rule} are met ({letters})</source>
        <translation>três letras de {rule} ou mais são atendidas ({letters})</translation>
    </message>
    <message>
        <source>throat nape</source>
        <translation>garganta nuca</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>polegar</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>dedos do pé</translation>
    </message>
    <message>
        <source>toes of the left foot</source>
        <translation>dedos do pé esquerdo</translation>
    </message>
    <message>
        <source>toes of the right foot</source>
        <translation>dedos do pé direito</translation>
    </message>
    <message>
        <source>top of the foot</source>
        <translation>dorso do pé</translation>
    </message>
    <message>
        <source>top of the head</source>
        <translation>topo da cabeça</translation>
    </message>
    <message>
        <source>top of the left foot</source>
        <translation>dorso do pé esquerdo</translation>
    </message>
    <message>
        <source>top of the right foot</source>
        <translation>dorso do pé direito</translation>
    </message>
    <message>
        <source>trochanter</source>
        <translation>trocanter</translation>
    </message>
    <message>
        <source>up to about {high} minutes</source>
        <translation>até cerca de {high} minutos</translation>
    </message>
    <message>
        <source>up to about {high} seconds</source>
        <translation>até cerca de {high} segundos</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>braço</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>parte superior das costas</translation>
    </message>
    <message>
        <source>upper leg</source>
        <translation>perna superior</translation>
    </message>
    <message>
        <source>warmer</source>
        <translation>mais quente</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>calor</translation>
    </message>
    <message>
        <source>white cell count</source>
        <translation>contagem de leucócitos</translation>
    </message>
    <message>
        <source>width</source>
        <translation>largura</translation>
    </message>
    <message>
        <source>wound coming apart (dehiscence)</source>
        <translation>ferida que se abre (deiscência)</translation>
    </message>
    <message>
        <source>wound larger than before</source>
        <translation>ferida maior que antes</translation>
    </message>
    <message>
        <source>wrist</source>
        <translation>punho</translation>
    </message>
    <message>
        <source>yes, not for clinical use</source>
        <translation>sim, não para uso clínico</translation>
    </message>
    <message>
        <source>{advice} ({grounds})</source>
        <translation>{advice} ({grounds})</translation>
    </message>
    <message>
        <source>{before:.{places_before}f}&#xa0;cm² → {now:.{places_now}f}&#xa0;cm²</source>
        <translation>{before:.{places_before}f} cm² → {now:.{places_now}f} cm²</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dias</translation>
    </message>
    <message>
        <source>{count} of {total} letters are met ({letters}).</source>
        <translation>{count} de {total} letras são atendidas ({letters}).</translation>
    </message>
    <message>
        <source>{count} of {total} readings say infected.</source>
        <translation>{count} de {total} leituras dizem infectada.</translation>
    </message>
    <message>
        <source>{count} of {total} readings say not infected.</source>
        <translation>{count} de {total} leituras dizem não infectada.</translation>
    </message>
    <message>
        <source>{count} visits in {span}, from {first} to {last}</source>
        <translation>{count} visitas em {span}, de {first} a {last}</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>{day} (1 year old)</source>
        <translation>{day} (1 ano)</translation>
    </message>
    <message>
        <source>{day} ({years} years old)</source>
        <translation>{day} ({years} anos)</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{difference} ({percent}): {direction}</source>
        <translation>{difference} ({percent}): {direction}</translation>
    </message>
    <message>
        <source>{difference}: {direction}</source>
        <translation>{difference}: {direction}</translation>
    </message>
    <message>
        <source>{disclaimer}.</source>
        <translation>{disclaimer}.</translation>
    </message>
    <message>
        <source>{distance:g}&#xa0;cm</source>
        <translation>{distance:g}&#xa0;cm</translation>
    </message>
    <message>
        <source>{figure} {value:g}&#xa0;{unit}</source>
        <translation>{figure} {value:g}&#xa0;{unit}</translation>
    </message>
    <message>
        <source>{file} cannot be a file of a model pack ({error}). Nothing was made. Rename it with letters, digits, dots and dashes.</source>
        <translation>{file} não pode ser um arquivo de pacote de modelo ({error}). Nada foi feito. Renomeie-o com letras, algarismos, pontos e traços.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed. Check that the file exists and may be read.</source>
        <translation>{file} não pode ser lido ({reason}). Nada foi alterado. Confira se o arquivo existe e pode ser lido.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was loaded. Check the file and the disk.</source>
        <translation>{file} não pode ser lido ({reason}). Nada foi carregado. Confira o arquivo e o disco.</translation>
    </message>
    <message>
        <source>{file} could not be quantized to {quantization}. The source is unchanged. Check that it is an F16 model and the disk has room.</source>
        <translation>{file} não pôde ser quantizado para {quantization}. A origem não mudou. Confira se é um modelo F16 e se o disco tem espaço.</translation>
    </message>
    <message>
        <source>{file} holds a model of the kind {architecture}, not a Qwen3-VL. It was not loaded. Choose the GGUF file of a Qwen3-VL model.</source>
        <translation>{file} contém um modelo do tipo {architecture}, não um Qwen3-VL. Não foi carregado. Escolha o arquivo GGUF de um modelo Qwen3-VL.</translation>
    </message>
    <message>
        <source>{file} holds {count} model packs instead of one. Nothing was added. Choose the ZIP file of a single pack.</source>
        <translation>{file} contém {count} pacotes de modelo em vez de um. Nada foi adicionado. Escolha o arquivo ZIP de um único pacote.</translation>
    </message>
    <message>
        <source>{file} is damaged or not a GGUF model file ({error}). It was not opened. Copy the model again from its source.</source>
        <translation>{file} está danificado ou não é um arquivo de modelo GGUF ({error}). Não foi aberto. Copie o modelo de novo da origem.</translation>
    </message>
    <message>
        <source>{file} is no ZIP file that can be read ({error}). Nothing was added. Copy it again, or choose the pack&apos;s folder.</source>
        <translation>{file} não é um arquivo ZIP que possa ser lido ({error}). Nada foi adicionado. Copie-o de novo ou escolha a pasta do pacote.</translation>
    </message>
    <message>
        <source>{file} is not the vision projector (mmproj) of a Qwen3-VL. It was not loaded. Choose the mmproj GGUF file that belongs to the model.</source>
        <translation>{file} não é o projetor de visão (mmproj) de um Qwen3-VL. Não foi carregado. Escolha o arquivo GGUF mmproj que pertence ao modelo.</translation>
    </message>
    <message>
        <source>{folder} is no model pack: its {manifest} cannot be read ({reason}). Nothing was loaded. Choose the folder that holds the manifest, or copy the pack again.</source>
        <translation>{folder} não é um pacote de modelo: seu {manifest} não pode ser lido ({reason}). Nada foi carregado. Escolha a pasta que contém o manifesto ou copie o pacote de novo.</translation>
    </message>
    <message>
        <source>{label} must lie between {low:g} and {high:g} {unit}. The value was not recorded; everything else is as it was. Check it and enter it again.</source>
        <translation>{label}: o valor deve ficar entre {low:g} e {high:g} {unit}. Não foi registrado; todo o resto está como estava. Confira e digite de novo.</translation>
    </message>
    <message>
        <source>{leaning} ({percent} % probability of infection).</source>
        <translation>{leaning} ({percent} % de probabilidade de infecção).</translation>
    </message>
    <message>
        <source>{length} long, {width} wide</source>
        <translation>{length} de comprimento, {width} de largura</translation>
    </message>
    <message>
        <source>{model} is no model that can judge a photo: it holds random numbers and only serves to measure how fast this program is. Nothing was loaded. Choose another model.</source>
        <translation>{model} não é um modelo que possa avaliar uma foto: contém números aleatórios e serve apenas para medir a velocidade deste programa. Nada foi carregado. Escolha outro modelo.</translation>
    </message>
    <message>
        <source>{model}, version {version}</source>
        <translation>{model}, versão {version}</translation>
    </message>
    <message>
        <source>{names} do not tell the same as {record}.</source>
        <translation>{names} não dizem o mesmo que {record}.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} não pode ser lido.</translation>
    </message>
    <message>
        <source>{name}, SHA-256 {digits}…</source>
        <translation>{name}, SHA-256 {digits}…</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>{number} {sign}</source>
        <translation>{number} {sign}</translation>
    </message>
    <message>
        <source>{number}: a part of this wound</source>
        <translation>{number}: uma parte desta ferida</translation>
    </message>
    <message>
        <source>{number}: another wound</source>
        <translation>{number}: outra ferida</translation>
    </message>
    <message>
        <source>{places} and {count} more</source>
        <translation>{places} e mais {count}</translation>
    </message>
    <message>
        <source>{quantization} is no quantization that llama.cpp knows. Nothing was written. Use Q4_K_M.</source>
        <translation>{quantization} não é uma quantização que o llama.cpp conheça. Nada foi gravado. Use Q4_K_M.</translation>
    </message>
    <message>
        <source>{rule} is met</source>
        <translation>{rule} é atendido</translation>
    </message>
    <message>
        <source>{stage} ({grounds}).</source>
        <translation>{stage} ({grounds}).</translation>
    </message>
    <message>
        <source>{stage}.</source>
        <translation>{stage}.</translation>
    </message>
    <message>
        <source>{status}, {percent}</source>
        <translation>{status}, {percent}</translation>
    </message>
    <message>
        <source>{target} exists already. Nothing was changed. Choose another folder.</source>
        <translation>{target} já existe. Nada foi alterado. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{title}, at {count} visits: {first:.1f} at first, {last:.1f} at last</source>
        <translation>{title}, em {count} visitas: {first:.1f} no início, {last:.1f} no fim</translation>
    </message>
    <message>
        <source>{value:+.0f}&#xa0;%</source>
        <translation>{value:+.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>{value:+.{places}f}&#xa0;cm&#xa0;±&#xa0;{uncertainty:.{places}f}</source>
        <translation>{value:+.{places}f}&#xa0;cm&#xa0;±&#xa0;{uncertainty:.{places}f}</translation>
    </message>
    <message>
        <source>{value:+.{places}f}&#xa0;cm²&#xa0;±&#xa0;{uncertainty:.{places}f}</source>
        <translation>{value:+.{places}f}&#xa0;cm²&#xa0;±&#xa0;{uncertainty:.{places}f}</translation>
    </message>
    <message>
        <source>{value:.0f}&#xa0;%</source>
        <translation>{value:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>{value:.{places}f}&#xa0;cm&#xa0;±&#xa0;{uncertainty:.{places}f}</source>
        <translation>{value:.{places}f}&#xa0;cm&#xa0;±&#xa0;{uncertainty:.{places}f}</translation>
    </message>
    <message>
        <source>{value:.{places}f}&#xa0;cm²&#xa0;±&#xa0;{uncertainty:.{places}f}</source>
        <translation>{value:.{places}f}&#xa0;cm²&#xa0;±&#xa0;{uncertainty:.{places}f}</translation>
    </message>
    <message>
        <source>{values} ({percent})</source>
        <translation>{values} ({percent})</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>{when}, by {name}</source>
        <translation>{when}, por {name}</translation>
    </message>
    <message>
        <source>{when}, in {seconds:.1f}&#xa0;s</source>
        <translation>{when}, em {seconds:.1f}&#xa0;s</translation>
    </message>
    <message>
        <source>{whose}: what stands as {sign} cannot be printed, as this machine has no typeface for it ({scripts}; characters: {count}).</source>
        <translation>{whose}: o que aparece como {sign} não pode ser impresso, pois este computador não tem fonte para isso ({scripts}; caracteres: {count}).</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>± is the uncertainty: the interval holds the true value in 95&#xa0;% of cases.</source>
        <translation>± é a incerteza: o intervalo contém o valor verdadeiro em 95 % dos casos.</translation>
    </message>
    <message>
        <source>“{file}” could not be written ({reason}). {safe}, and a file that was there is unchanged. Choose another folder or name, and check that the disk is not full.</source>
        <translation>“{file}” não pôde ser gravado ({reason}). {safe}, e um arquivo que estava lá não mudou. Escolha outra pasta ou outro nome e confira se o disco não está cheio.</translation>
    </message>
    <message>
        <source>“{file}” holds no key to sign with, only certificates. Nothing was signed. Choose the file that was made with the key.</source>
        <translation>“{file}” não contém chave para assinar, só certificados. Nada foi assinado. Escolha o arquivo que foi feito com a chave.</translation>
    </message>
    <message>
        <source>“{file}” is not a certificate with its key. Nothing was signed. Choose a file of the kind PKCS#12, which ends in .p12 or .pfx.</source>
        <translation>“{file}” não é um certificado com sua chave. Nada foi assinado. Escolha um arquivo do tipo PKCS#12, que termina em .p12 ou .pfx.</translation>
    </message>
    <message>
        <source>“{file}” is not a video that can be played. The file was left as it is. Choose another one.</source>
        <translation>“{file}” não é um vídeo que possa ser reproduzido. O arquivo ficou como estava. Escolha outro.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown. The file was left as it is. Copy it again from the camera, or take a new photo.</source>
        <translation>“{name}” não pode ser mostrado. O arquivo ficou como estava. Copie-o de novo da câmera ou tire outra foto.</translation>
    </message>
    <message>
        <source>“{name}” is a photo of the record.</source>
        <translation>“{name}” é uma foto do registro.</translation>
    </message>
    <message>
        <source>“{name}” is not a photo of the record.</source>
        <translation>“{name}” não é uma foto do registro.</translation>
    </message>
    <message>
        <source>“{name}” {reason}. The file was left as it is. {advice}</source>
        <translation>“{name}” {reason}. O arquivo ficou como estava. {advice}</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imagens ({patterns})</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Print the report</source>
        <translation>Imprimir o relatório</translation>
    </message>
</context>
<context>
    <name>Probability</name>
    <message>
        <source>The model gave no probability.</source>
        <translation>O modelo não deu nenhuma probabilidade.</translation>
    </message>
    <message>
        <source>The model&apos;s probability of infection: {percent} %</source>
        <translation>Probabilidade de infecção segundo o modelo: {percent} %</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>In&amp;terromper</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interrompendo…</translation>
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message>
        <source>Photo details</source>
        <translation>Detalhes da foto</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} pixels</translation>
    </message>
    <message>
        <source>The photo is sharp, well lit and large enough.</source>
        <translation>A foto está nítida, bem iluminada e tem tamanho suficiente.</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>Patients and their visits</source>
        <translation>Pacientes e suas visitas</translation>
    </message>
    <message>
        <source>Patients, wounds and visits can be kept on this computer, encrypted, so that only you and your colleagues can read them. Without records nothing is kept.</source>
        <translation>Pacientes, feridas e visitas podem ser guardados neste computador, cifrados, para que só você e seus colegas possam lê-los. Sem registros, nada é guardado.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Os registros estão bloqueados</translation>
    </message>
    <message>
        <source>Unlock them to find a patient, or to file what you assess.</source>
        <translation>Desbloqueie-os para procurar um paciente ou guardar o que você avalia.</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>Interrompido. Nada restou.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Keep this recovery code</source>
        <translation>Guarde este código de recuperação</translation>
    </message>
    <message>
        <source>It opens the records when a passphrase is forgotten, and whoever has it can read them. Lock it away from this computer, for example in the safe of the clinic.</source>
        <translation>Ele abre os registros quando uma frase-senha é esquecida, e quem o tem pode lê-los. Tranque-o longe deste computador, por exemplo no cofre do serviço.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Código de recuperação: {code}</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>I have printed or written down the code and keep it away from this computer</source>
        <translation>Imprimi ou anotei o código e o guardo longe deste computador</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Write the code down, letter by letter.</source>
        <translation>Nenhuma impressora está configurada neste computador. Anote o código, letra por letra.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Imprimir o código de recuperação</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Fetch it before somebody else does.</source>
        <translation>A folha foi enviada à impressora. Pegue-a antes que outra pessoa o faça.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Try again, or write the code down.</source>
        <translation>A impressora não aceitou a folha. Tente de novo ou anote o código.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Frase-senha esquecida</translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation>Desbloquear com o código de recuperação</translation>
    </message>
    <message>
        <source>It was printed or written down when the records were begun, and stays valid.</source>
        <translation>Foi impresso ou anotado quando os registros foram criados e continua válido.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code of the woundapp records</source>
        <translation>Código de recuperação dos registros do woundapp</translation>
    </message>
    <message>
        <source>Computer: {computer}. Made on {day}.</source>
        <translation>Computador: {computer}. Feito em {day}.</translation>
    </message>
    <message>
        <source>This code opens the records when a passphrase is forgotten. Whoever has it can read all patients&apos; records on that computer.</source>
        <translation>Este código abre os registros quando uma frase-senha é esquecida. Quem o tem pode ler os registros de todos os pacientes desse computador.</translation>
    </message>
    <message>
        <source>Keep it in a locked place, and never beside the computer.</source>
        <translation>Guarde-o em lugar trancado, nunca ao lado do computador.</translation>
    </message>
    <message>
        <source>To use it, start woundapp and choose “I forgot the passphrase…”. Small letters and spaces do not matter. There is no letter I, L or O in it: what looks like one is a 1 or a 0.</source>
        <translation>Para usá-lo, abra o woundapp e escolha “Esqueci a frase-senha…”. Minúsculas e espaços não importam. Ele não tem as letras I, L e O: o que parece uma delas é 1 ou 0.</translation>
    </message>
    <message>
        <source>Once a new code is made, this one opens nothing any more.</source>
        <translation>Depois de criado um novo código, este não abre mais nada.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Refer to a specialist</source>
        <translation>Encaminhar a um especialista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The photos are looked through…</source>
        <translation>As fotos estão sendo examinadas…</translation>
    </message>
    <message>
        <source>The file is written…</source>
        <translation>O arquivo está sendo gravado…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Choose a file instead, and print it elsewhere.</source>
        <translation>Nenhuma impressora está configurada neste computador. Escolha um arquivo e imprima-o em outro lugar.</translation>
    </message>
    <message>
        <source>The report is made…</source>
        <translation>O relatório está sendo feito…</translation>
    </message>
    <message>
        <source>The report was sent to the printer. Fetch it before somebody else does.</source>
        <translation>O relatório foi enviado à impressora. Pegue-o antes que outra pessoa o faça.</translation>
    </message>
    <message>
        <source>The report is printed…</source>
        <translation>O relatório está sendo impresso…</translation>
    </message>
    <message>
        <source>The referral is in “{name}” ({size}).</source>
        <translation>O encaminhamento está em “{name}” ({size}).</translation>
    </message>
    <message>
        <source>Take the stick out safely: eject it before you pull it.</source>
        <translation>Retire o pendrive com segurança: ejete-o antes de puxá-lo.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar a &amp;pasta</translation>
    </message>
    <message>
        <source>Write the code {code} into the patient&apos;s notes: the specialist&apos;s answer names it and no patient.</source>
        <translation>Anote o código {code} no prontuário do paciente: a resposta do especialista o cita e não nomeia nenhum paciente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>Interrompido. Nada restou.</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>&amp;Gravar o arquivo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Escolher uma pasta…</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>The whole course: {count} visits</source>
        <translation>Toda a evolução: {count} visitas</translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation>O que vai junto?</translation>
    </message>
    <message>
        <source>The visit of {day}</source>
        <translation>A visita de {day}</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma do relatório</translation>
    </message>
    <message>
        <source>Also photos and data as files</source>
        <translation>Também fotos e dados como arquivos</translation>
    </message>
    <message>
        <source>For other programs: JSON, FHIR and DICOM. The report has the photos in it anyway.</source>
        <translation>Para outros programas: JSON, FHIR e DICOM. O relatório já traz as fotos.</translation>
    </message>
    <message>
        <source>&amp;Hide parts of the photos…</source>
        <translation>&amp;Ocultar partes das fotos…</translation>
    </message>
    <message>
        <source>&amp;Read the texts…</source>
        <translation>&amp;Ler os textos…</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>O paciente</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Com o nome</translation>
    </message>
    <message>
        <source>The specialist sees that it is {name}, and all that is entered.</source>
        <translation>O especialista vê que se trata de {name}, e tudo o que está registrado.</translation>
    </message>
    <message>
        <source>The specialist sees all that is entered; no patient is named.</source>
        <translation>O especialista vê tudo o que está registrado; nenhum paciente é nomeado.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Names of patient and staff, identifiers and what cameras write into photos are left out. The code {code} stands for the patient.</source>
        <translation>Os nomes do paciente e da equipe, os identificadores e o que as câmeras gravam nas fotos ficam de fora. O código {code} representa o paciente.</translation>
    </message>
    <message>
        <source>Move all dates</source>
        <translation>Deslocar todas as datas</translation>
    </message>
    <message>
        <source>By the same number of days, so the time between them stays right. Only the age is kept.</source>
        <translation>Pelo mesmo número de dias, para que o tempo entre elas continue certo. Só a idade é mantida.</translation>
    </message>
    <message>
        <source>What is left can still show who it is: a face, a tattoo or a label in a photo, a name in a text, and the wound itself. Look at the photos and read the texts.</source>
        <translation>O que resta ainda pode mostrar quem é: um rosto, uma tatuagem ou uma etiqueta em uma foto, um nome em um texto, e a própria ferida. Olhe as fotos e leia os textos.</translation>
    </message>
    <message>
        <source>How does it get there?</source>
        <translation>Como chega lá?</translation>
    </message>
    <message>
        <source>A locked PDF</source>
        <translation>Um PDF bloqueado</translation>
    </message>
    <message>
        <source>Every PDF program opens it with the passphrase. All else is attached to it.</source>
        <translation>Qualquer programa de PDF o abre com a frase-senha. Todo o resto vai anexado.</translation>
    </message>
    <message>
        <source>A locked ZIP</source>
        <translation>Um ZIP bloqueado</translation>
    </message>
    <message>
        <source>For clinics that file photos and data. 7-Zip, WinZip or Keka opens it.</source>
        <translation>Para serviços que arquivam fotos e dados. 7-Zip, WinZip ou Keka o abre.</translation>
    </message>
    <message>
        <source>A ZIP that is not locked</source>
        <translation>Um ZIP não bloqueado</translation>
    </message>
    <message>
        <source>Whoever gets hold of it can read everything.</source>
        <translation>Quem o tiver pode ler tudo.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>O relatório é impresso.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Para onde?</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Photos: {count}. Hidden parts: {parts}.</source>
        <translation>Fotos: {count}. Partes ocultas: {parts}.</translation>
    </message>
    <message>
        <source>Texts: {kept} of {count} go along.</source>
        <translation>Textos: {kept} de {count} vão junto.</translation>
    </message>
</context>
<context>
    <name>ReferralPlaces</name>
    <message>
        <source>My documents</source>
        <translation>Meus documentos</translation>
    </message>
    <message>
        <source>{name}, {room} free</source>
        <translation>{name}, {room} livres</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Sen&amp;d…</source>
        <translation>En&amp;viar…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Salvando o relatório…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as a file, and print it where there is one.</source>
        <translation>Nenhuma impressora está configurada neste computador. Salve o relatório como arquivo e imprima-o onde houver uma.</translation>
    </message>
    <message>
        <source>The report was sent to the printer. Fetch it before somebody else does.</source>
        <translation>O relatório foi enviado à impressora. Pegue-o antes que outra pessoa o faça.</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Imprimindo o relatório…</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer had are printed.</source>
        <translation>Interrompido. As páginas que a impressora já tinha são impressas.</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>&amp;Abrir o relatório</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No program on this machine opens PDF files. The report is in {file}.</source>
        <translation>Nenhum programa deste computador abre arquivos PDF. O relatório está em {file}.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nome do serviço</translation>
    </message>
    <message>
        <source>such as: Wound clinic Saint Anne</source>
        <translation>por exemplo: Ambulatório de feridas Santa Ana</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <translation>Logotipo do serviço</translation>
    </message>
    <message>
        <source>No logo is chosen.</source>
        <translation>Nenhum logotipo escolhido.</translation>
    </message>
    <message>
        <source>A picture for the reports</source>
        <translation>Uma imagem para os relatórios</translation>
    </message>
    <message>
        <source>The logo as it is on reports</source>
        <translation>O logotipo como está nos relatórios</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>Carta (EUA)</translation>
    </message>
    <message>
        <source>Name and logo stand at the top of every report.</source>
        <translation>Nome e logotipo ficam no topo de cada relatório.</translation>
    </message>
    <message>
        <source>The logo is not there any more. Reports are made without it. Choose it again.</source>
        <translation>O logotipo não está mais lá. Os relatórios são feitos sem ele. Escolha-o de novo.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Prévia do relatório</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>A prévia está sendo feita</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Na largura da janela</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>O relatório está sendo feito…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Saving the report…</source>
        <translation>Salvando o relatório…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Salvo como {name}.</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>Abrir o &amp;relatório</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Bring records back from a backup</source>
        <translation>Recuperar registros de uma cópia de segurança</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Cópias nesta pasta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Escolher uma pasta…</translation>
    </message>
    <message>
        <source>&amp;Bring back the chosen one</source>
        <translation>&amp;Recuperar a escolhida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the stick or the folder that the backups are in. They are opened as before, by a passphrase or the recovery code. A PIN is known to its own machine alone.</source>
        <translation>Escolha o pendrive ou a pasta em que estão as cópias. Elas se abrem como antes, com uma frase-senha ou o código de recuperação. Um PIN só é conhecido pelo seu próprio computador.</translation>
    </message>
    <message>
        <source>The folder or the stick with the backups</source>
        <translation>A pasta ou o pendrive com as cópias</translation>
    </message>
    <message>
        <source>In this folder there is no backup of the records of this machine.</source>
        <translation>Nesta pasta não há cópia dos registros deste computador.</translation>
    </message>
    <message>
        <source>In this folder there is no backup. The name of one begins with woundapp-records.</source>
        <translation>Nesta pasta não há cópia de segurança. O nome delas começa com woundapp-records.</translation>
    </message>
    <message>
        <source>The records are brought back…</source>
        <translation>Recuperando os registros…</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result of the assessment</source>
        <translation>Resultado da avaliação</translation>
    </message>
    <message>
        <source>Probability of infection by the model</source>
        <translation>Probabilidade de infecção segundo o modelo</translation>
    </message>
    <message>
        <source>What the model sees. Choose a sign to find it on the photo.</source>
        <translation>O que o modelo vê. Escolha um sinal para encontrá-lo na foto.</translation>
    </message>
    <message>
        <source>The model names no sign that it sees.</source>
        <translation>O modelo não nomeia nenhum sinal que veja.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{name}: hide it</source>
        <translation>{name}: ocultar</translation>
    </message>
    <message>
        <source>{name}: show it</source>
        <translation>{name}: mostrar</translation>
    </message>
</context>
<context>
    <name>SendDialog</name>
    <message>
        <source>Send to another system</source>
        <translation>Enviar a outro sistema</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>A última visita</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Todas as visitas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No other system is set up. An administrator does that in the settings, under “Other systems”.</source>
        <translation>Nenhum outro sistema está configurado. Um administrador faz isso nas configurações, em “Outros sistemas”.</translation>
    </message>
    <message>
        <source>The photos and all that is recorded go with it, and the name of the patient.</source>
        <translation>Vão junto as fotos, tudo o que está registrado e o nome do paciente.</translation>
    </message>
</context>
<context>
    <name>SentenceButton</name>
    <message>
        <source>Speaks of finding {numbers}</source>
        <translation>Fala do achado {numbers}</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>Keep records of patients</source>
        <translation>Manter registros de pacientes</translation>
    </message>
    <message>
        <source>Patients and photos are kept encrypted, on this computer alone.</source>
        <translation>Pacientes e fotos são guardados cifrados, só neste computador.</translation>
    </message>
    <message>
        <source>Only whoever has a passphrase can read them.</source>
        <translation>Só quem tem uma frase-senha pode lê-los.</translation>
    </message>
    <message>
        <source>Without a passphrase and without the recovery code, which comes next, nobody can, not even whoever made this program.</source>
        <translation>Sem frase-senha e sem o código de recuperação, que vem a seguir, ninguém pode, nem quem fez este programa.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on reports</source>
        <translation>Seu nome, como aparecerá nos relatórios</translation>
    </message>
    <message>
        <source>&amp;Make the records</source>
        <translation>&amp;Criar os registros</translation>
    </message>
    <message>
        <source>The recovery code is shown only here</source>
        <translation>O código de recuperação só é mostrado aqui</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that all records are lost. You can make another code later, under “My access to the records”.</source>
        <translation>Sem ele, uma frase-senha esquecida significa perder todos os registros. Você pode criar outro código depois, em “Meu acesso aos registros”.</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Fechar sem ele</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Digite seu nome.</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Só é mostrado agora.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Pronto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fec&amp;har</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de configurações</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Cada mudança é salva na hora.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>In the photo: choose a finding</source>
        <translation>Na foto: escolher um achado</translation>
    </message>
    <message>
        <source>In the photo: zoom</source>
        <translation>Na foto: ampliar</translation>
    </message>
    <message>
        <source>In the photo: move</source>
        <translation>Na foto: mover</translation>
    </message>
    <message>
        <source>In the photo: move the chosen region</source>
        <translation>Na foto: mover a região escolhida</translation>
    </message>
    <message>
        <source>In the photo: resize the chosen region</source>
        <translation>Na foto: redimensionar a região escolhida</translation>
    </message>
    <message>
        <source>While measuring: draw wound, draw no wound, move points</source>
        <translation>Ao medir: traçar ferida, traçar o que não é ferida, mover pontos</translation>
    </message>
    <message>
        <source>While measuring: begin with an oval</source>
        <translation>Ao medir: começar com uma elipse</translation>
    </message>
    <message>
        <source>While measuring: from point to point, move it</source>
        <translation>Ao medir: de ponto em ponto, movê-lo</translation>
    </message>
    <message>
        <source>While measuring: add or remove a point</source>
        <translation>Ao medir: adicionar ou retirar um ponto</translation>
    </message>
    <message>
        <source>While measuring: move the outline, stretch it</source>
        <translation>Ao medir: mover o contorno, esticá-lo</translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation>De um controle ao próximo</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>Abrir um menu</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt e a letra sublinhada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ShutterPanel</name>
    <message>
        <source>Settings of the camera</source>
        <translation>Configurações da câmera</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Tirar foto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it, take another</source>
        <translation>Guardá-la, tirar outra</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Done ({count})</source>
        <translation>Concluído ({count})</translation>
    </message>
</context>
<context>
    <name>SignOffers</name>
    <message>
        <source>{sign}?</source>
        <translation>{sign}?</translation>
    </message>
    <message>
        <source>Yes, enter it</source>
        <translation>Sim, registrar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>SmallPrint</name>
    <message>
        <source>Evidence checked by whole new answers.</source>
        <translation>Verificação feita por novas respostas inteiras.</translation>
    </message>
    <message>
        <source>Evidence checked by answers without reasoning.</source>
        <translation>Verificação feita por respostas sem raciocínio.</translation>
    </message>
    <message>
        <source>{model} {version} ({quantization}) on {device}, llama.cpp {llama_cpp}, seed {seed}. {date}, {time} for the assessment.</source>
        <translation>{model} {version} ({quantization}) em {device}, llama.cpp {llama_cpp}, semente {seed}. {date}, {time} para a avaliação.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the model&apos;s files</source>
        <translation>Verificação dos arquivos do modelo</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Carregamento do modelo</translation>
    </message>
    <message>
        <source>Looks at the photo</source>
        <translation>Olha a foto</translation>
    </message>
    <message>
        <source>Reads what it sees</source>
        <translation>Lê o que vê</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>Pensa</translation>
    </message>
    <message>
        <source>Writes its answer</source>
        <translation>Escreve a resposta</translation>
    </message>
    <message>
        <source>Checks what the answer leans on</source>
        <translation>Verifica em que a resposta se apoia</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Assess a photo now</source>
        <translation>Avaliar uma foto agora</translation>
    </message>
    <message>
        <source>Take a photo, drop one into this window, paste one with {keys}, or choose a file. It stays on this machine.</source>
        <translation>Tire uma foto, solte uma nesta janela, cole uma com {keys} ou escolha um arquivo. Ela fica neste computador.</translation>
    </message>
    <message>
        <source>No photo at hand? Try a sample; these wounds are drawn.</source>
        <translation>Sem foto à mão? Experimente um exemplo; estas feridas são desenhadas.</translation>
    </message>
    <message>
        <source>Sample photo {number}</source>
        <translation>Foto de exemplo {number}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>The model: {status}</source>
        <translation>O modelo: {status}</translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation>Nenhum modelo foi consultado.</translation>
    </message>
</context>
<context>
    <name>SystemForm</name>
    <message>
        <source>What you call it</source>
        <translation>Como você o chama</translation>
    </message>
    <message>
        <source>such as: Hospital</source>
        <translation>por exemplo: Hospital</translation>
    </message>
    <message>
        <source>What is sent is not encrypted: whoever is in the network between can read it.</source>
        <translation>O que é enviado não é cifrado: quem estiver na rede entre os dois pode ler.</translation>
    </message>
    <message>
        <source>Certificate that vouches for it</source>
        <translation>Certificado que o garante</translation>
    </message>
    <message>
        <source>None: those that this computer trusts.</source>
        <translation>Nenhum: aqueles em que este computador confia.</translation>
    </message>
    <message>
        <source>The certificate of whoever vouches for the system</source>
        <translation>O certificado de quem garante o sistema</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificados ({patterns})</translation>
    </message>
    <message>
        <source>Needed only where the clinic has made its certificates itself.</source>
        <translation>Só é necessário onde o próprio serviço fez os certificados.</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>&amp;Testar a conexão</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <source>One of your own is chosen.</source>
        <translation>Um certificado próprio foi escolhido.</translation>
    </message>
    <message>
        <source>The system is asked; nothing about a patient is sent…</source>
        <translation>O sistema é consultado; nada sobre um paciente é enviado…</translation>
    </message>
    <message>
        <source>Send nothing to {name} any more?</source>
        <translation>Não enviar mais nada a {name}?</translation>
    </message>
    <message>
        <source>What waits to be sent there is taken out of the list. What was sent stays there.</source>
        <translation>O que aguarda envio para lá é retirado da lista. O que foi enviado fica lá.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirar</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Other systems</source>
        <translation>Outros sistemas</translation>
    </message>
    <message>
        <source>Add a &amp;FHIR server…</source>
        <translation>Adicionar um servidor &amp;FHIR…</translation>
    </message>
    <message>
        <source>Add a &amp;PACS…</source>
        <translation>Adicionar um &amp;PACS…</translation>
    </message>
    <message>
        <source>Visits can be sent to the systems of a hospital. Their addresses lie encrypted in the records: open the records first.</source>
        <translation>As visitas podem ser enviadas aos sistemas de um hospital. Os endereços ficam cifrados nos registros: abra antes os registros.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>não cifrado</translation>
    </message>
    <message>
        <source>Visits can be sent to these systems.</source>
        <translation>As visitas podem ser enviadas a estes sistemas.</translation>
    </message>
    <message>
        <source>None is set up yet.</source>
        <translation>Nenhum está configurado ainda.</translation>
    </message>
    <message>
        <source>An administrator can change that.</source>
        <translation>Um administrador pode mudar isso.</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Texts that go along</source>
        <translation>Textos que vão junto</translation>
    </message>
    <message>
        <source>Read them: whoever is named in one can be recognised. What is not ticked is replaced by “[left out]”.</source>
        <translation>Leia-os: quem é nomeado em um deles pode ser reconhecido. O que não está marcado é substituído por “[omitido]”.</translation>
    </message>
    <message>
        <source>A name, a number or a date is in this text.</source>
        <translation>Há um nome, um número ou uma data neste texto.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Pronto</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Antibiotics</source>
        <translation>Antibióticos</translation>
    </message>
    <message>
        <source>Place of the wound</source>
        <translation>Lugar da ferida</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Note on the visit</source>
        <translation>Nota da visita</translation>
    </message>
    <message>
        <source>Reason for the judgement</source>
        <translation>Motivo do julgamento</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>O que o modelo escreveu</translation>
    </message>
</context>
<context>
    <name>ThinkingPanel</name>
    <message>
        <source>Progress of the assessment</source>
        <translation>Andamento da avaliação</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Andamento desta etapa</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>O raciocínio do modelo</translation>
    </message>
    <message>
        <source>What the model thinks appears here.</source>
        <translation>O que o modelo pensa aparece aqui.</translation>
    </message>
    <message>
        <source>The model is still loading. The assessment starts by itself.</source>
        <translation>O modelo ainda está carregando. A avaliação começa sozinha.</translation>
    </message>
    <message>
        <source>The model assesses the photo</source>
        <translation>O modelo avalia a foto</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interrompendo…</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} até agora</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dias</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>há {span}</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mês</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} anos</translation>
    </message>
</context>
<context>
    <name>TissueController</name>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Ainda não confirmado.</translation>
    </message>
    <message>
        <source>The outline has changed since you confirmed these. Check them again.</source>
        <translation>O contorno mudou desde que você confirmou. Confira de novo.</translation>
    </message>
    <message>
        <source>You confirmed these.</source>
        <translation>Você confirmou isto.</translation>
    </message>
    <message>
        <source>Proposed by the program from the colours. Correct them, then confirm.</source>
        <translation>Proposto pelo programa a partir das cores. Corrija e depois confirme.</translation>
    </message>
    <message>
        <source>Looking at the colours…</source>
        <translation>Olhando as cores…</translation>
    </message>
</context>
<context>
    <name>TissueForm</name>
    <message>
        <source>Con&amp;firm the shares</source>
        <translation>Con&amp;firmar as proporções</translation>
    </message>
    <message>
        <source>Tissue in wound {number}</source>
        <translation>Tecido na ferida {number}</translation>
    </message>
    <message>
        <source>{missing} % are missing to 100 %.</source>
        <translation>Faltam {missing} % para 100 %.</translation>
    </message>
    <message>
        <source>{over} % too much. The shares must add up to 100 %.</source>
        <translation>{over} % a mais. As proporções devem somar 100 %.</translation>
    </message>
    <message>
        <source>Adds up to 100 %.</source>
        <translation>Soma 100 %.</translation>
    </message>
</context>
<context>
    <name>TroubleCard</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Choose a file instead</source>
        <translation>Escolher um arquivo</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>I forgot the passphrase…</source>
        <translation>Esqueci a frase-senha…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-senha</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar a frase-senha</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Usar o PIN</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Digite seu PIN.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Digite sua frase-senha.</translation>
    </message>
    <message>
        <source>A PIN is made of digits. For your passphrase, choose “Use the passphrase”.</source>
        <translation>Um PIN é feito de algarismos. Para a sua frase-senha, escolha “Usar a frase-senha”.</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>This is not kept yet</source>
        <translation>Isto ainda não está guardado</translation>
    </message>
    <message>
        <source>What was found out and said of this wound is lost when you go on.</source>
        <translation>O que se descobriu e disse desta ferida se perde se você continuar.</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Perder</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Voltar</translation>
    </message>
</context>
<context>
    <name>UsersDialog</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>&amp;Role…</source>
        <translation>F&amp;unção…</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;Frase-senha…</translation>
    </message>
    <message>
        <source>&amp;Take access away…</source>
        <translation>Re&amp;tirar o acesso…</translation>
    </message>
    <message>
        <source>&amp;Let back in…</source>
        <translation>Deixar &amp;voltar…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Adicionar um usuário…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Who has left stays in the list, since the name stays on what they did. Your own passphrase and PIN are changed under “My access”.</source>
        <translation>Quem saiu continua na lista, pois o nome fica no que fez. Sua própria frase-senha e seu PIN se mudam em “Meu acesso”.</translation>
    </message>
    <message>
        <source>at work now</source>
        <translation>trabalhando agora</translation>
    </message>
    <message>
        <source>can unlock the records</source>
        <translation>pode desbloquear os registros</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>saiu</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Adicionar um usuário</translation>
    </message>
    <message>
        <source>&amp;Add the user</source>
        <translation>&amp;Adicionar o usuário</translation>
    </message>
    <message>
        <source>{name} can unlock the records now.</source>
        <translation>{name} já pode desbloquear os registros.</translation>
    </message>
    <message>
        <source>Let {name} back in</source>
        <translation>Deixar {name} voltar</translation>
    </message>
    <message>
        <source>&amp;Let back in</source>
        <translation>Deixar &amp;voltar</translation>
    </message>
    <message>
        <source>{name} can unlock the records again.</source>
        <translation>{name} pode desbloquear os registros de novo.</translation>
    </message>
    <message>
        <source>Change the role of {name}</source>
        <translation>Mudar a função de {name}</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>&amp;Mudar a função</translation>
    </message>
    <message>
        <source>{name} has another role now: {role}.</source>
        <translation>{name} tem agora outra função: {role}.</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Uma nova frase-senha para {name}</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Usar esta frase-senha</translation>
    </message>
    <message>
        <source>{name} has a new passphrase.</source>
        <translation>{name} tem uma nova frase-senha.</translation>
    </message>
    <message>
        <source>The access is taken away…</source>
        <translation>Retirando o acesso…</translation>
    </message>
    <message>
        <source>{name} can no longer unlock the records.</source>
        <translation>{name} não pode mais desbloquear os registros.</translation>
    </message>
    <message>
        <source>Take the access of {name} away?</source>
        <translation>Retirar o acesso de {name}?</translation>
    </message>
    <message>
        <source>Passphrase and PIN open nothing any more. What {name} recorded stays, under this name. Who has left can be let back in.</source>
        <translation>Frase-senha e PIN não abrem mais nada. O que {name} registrou fica, com este nome. Quem saiu pode voltar.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>Isto leva um instante…</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>When was this visit?</source>
        <translation>Quando foi esta visita?</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Dia e hora</translation>
    </message>
    <message>
        <source>Write the day and the time of the visit.</source>
        <translation>Escreva o dia e a hora da visita.</translation>
    </message>
    <message>
        <source>This moment has not come yet.</source>
        <translation>Este momento ainda não chegou.</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>The visits, from the first to the last</source>
        <translation>As visitas, da primeira à última</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why is this changed?</source>
        <translation>Por que isto é alterado?</translation>
    </message>
    <message>
        <source>What was filed before stays in the records, with your name and this reason.</source>
        <translation>O que foi guardado antes fica nos registros, com seu nome e este motivo.</translation>
    </message>
</context>
<context>
    <name>WoundForm</name>
    <message>
        <source>Correct wound</source>
        <translation>Corrigir a ferida</translation>
    </message>
    <message>
        <source>New wound</source>
        <translation>Nova ferida</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Onde?</translation>
    </message>
    <message>
        <source>Say where the wound is.</source>
        <translation>Diga onde fica a ferida.</translation>
    </message>
    <message>
        <source>Side, as the patient has it</source>
        <translation>Lado, do ponto de vista do paciente</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>De onde ela vem?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Desde quando?</translation>
    </message>
    <message>
        <source>{day} or 3 weeks</source>
        <translation>{day} ou 3 semanas</translation>
    </message>
    <message>
        <source>Say on which side, as the patient has it.</source>
        <translation>Diga de que lado, do ponto de vista do paciente.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este dia ainda não chegou.</translation>
    </message>
    <message>
        <source>{day}, {ago}</source>
        <translation>{day}, {ago}</translation>
    </message>
</context>
<context>
    <name>WoundPage</name>
    <message>
        <source>Wound and its visits</source>
        <translation>A ferida e suas visitas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>since {day} ({span})</source>
        <translation>desde {day} ({span})</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>Causa: {cause}</translation>
    </message>
    <message>
        <source>There is no visit yet. Open a photo of this wound to begin one.</source>
        <translation>Ainda não há visita. Abra uma foto desta ferida para começar uma.</translation>
    </message>
</context>
<context>
    <name>WoundRow</name>
    <message>
        <source>Wound {number}: another one</source>
        <translation>Ferida {number}: outra</translation>
    </message>
    <message>
        <source>Wound {number}</source>
        <translation>Ferida {number}</translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message>
        <source>{right} of {total}, 95 % interval {interval}</source>
        <translation>{right} de {total}, intervalo de 95 % {interval}</translation>
    </message>
    <message>
        <source>{right} of {total}</source>
        <translation>{right} de {total}</translation>
    </message>
</context>
<context>
    <name>_Percent</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>_Reasoning</name>
    <message>
        <source>Show the model&apos;s reasoning</source>
        <translation>Mostrar o raciocínio do modelo</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>O raciocínio do modelo</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>Ocultar o raciocínio do modelo</translation>
    </message>
</context>
<context>
    <name>_Reminder</name>
    <message>
        <source>The passphrase that opens it</source>
        <translation>A frase-senha que o abre</translation>
    </message>
    <message>
        <source>Write it down now: it is kept nowhere, and without it nobody opens the file. Tell it to the specialist by telephone, never in the same mail.</source>
        <translation>Anote-a agora: ela não fica guardada em lugar nenhum, e sem ela ninguém abre o arquivo. Diga-a ao especialista por telefone, nunca no mesmo e-mail.</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>a seguir</translation>
    </message>
</context>
<context>
    <name>_UserForm</name>
    <message>
        <source>Name, as on reports</source>
        <translation>Nome, como nos relatórios</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escreva um nome.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>The user types the passphrase; nobody else has to know it.</source>
        <translation>O usuário digita a frase-senha; ninguém mais precisa conhecê-la.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enters patients, wounds and visits, assesses and reviews.</source>
        <translation>Registra pacientes, feridas e visitas, avalia e revisa.</translation>
    </message>
    <message>
        <source>As a nurse; also sees the agreement, exports, and merges doubles.</source>
        <translation>Como a enfermagem; também vê a concordância e une duplicados.</translation>
    </message>
    <message>
        <source>As a clinician; also manages users and backups, and forgets patients.</source>
        <translation>Como o profissional clínico; também gerencia usuários e cópias de segurança, e apaga pacientes.</translation>
    </message>
</context>
<context>
    <name>_Visits</name>
    <message>
        <source>Nurse: {status}</source>
        <translation>Enfermagem: {status}</translation>
    </message>
</context>
</TS>
