<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>About</name>
    <message>
        <source>{disclaimer}. A vision-language model on this machine looks at a photo of a chronic wound and says whether it looks infected, why, and where. It supports a clinician&apos;s decision and never makes one. Photos and reports leave this machine only by your hand.</source>
        <translation>{disclaimer}. Un modelo de visión y lenguaje mira en este equipo la foto de una herida crónica y dice si parece infectada, por qué y dónde. Apoya la decisión del profesional clínico y nunca decide. Las fotos y los informes solo salen de este equipo por su mano.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software libre con la licencia Apache 2.0.</translation>
    </message>
    <message>
        <source>woundapp {version}</source>
        <translation>woundapp {version}</translation>
    </message>
    <message>
        <source>About woundapp</source>
        <translation>Acerca de woundapp</translation>
    </message>
</context>
<context>
    <name>AboutModel</name>
    <message>
        <source>Version {version}, {quantization}, made from {base}. Licence: {licence}.</source>
        <translation>Versión {version}, {quantization}, hecho a partir de {base}. Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Measured on this pack ({quantization})</source>
        <translation>Medido en este paquete ({quantization})</translation>
    </message>
    <message>
        <source>**Nothing has been measured on this pack.** Nobody knows how often it is right.</source>
        <translation>**En este paquete no se ha medido nada.** Nadie sabe cuántas veces acierta.</translation>
    </message>
    <message>
        <source>Whoever made this pack measured this with it:</source>
        <translation>Quien hizo este paquete midió esto con él:</translation>
    </message>
    <message>
        <source>These are **not** figures of this pack. The authors of Infection-Reasoner, the model that this program was made for, published them ({source}). Another model, another quantization or other photos can do better or worse.</source>
        <translation>Estas **no** son cifras de este paquete. Las publicaron los autores de Infection-Reasoner, el modelo para el que se hizo este programa ({source}). Otro modelo, otra cuantización u otras fotos pueden dar mejores o peores resultados.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Sensitivity: infected ones that it finds</source>
        <translation>Sensibilidad: infectadas que encuentra</translation>
    </message>
    <message>
        <source>Specificity: others that it leaves alone</source>
        <translation>Especificidad: las demás que no señala</translation>
    </message>
    <message>
        <source>Reasons that the photo supports, as other models judge</source>
        <translation>Razones que la foto apoya, según otros modelos</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>Reasons that are correct, as experts judge</source>
        <translation>Razones correctas, según expertos</translation>
    </message>
    <message>
        <source>Published for Infection-Reasoner</source>
        <translation>Publicado sobre Infection-Reasoner</translation>
    </message>
    <message>
        <source>It sees one photo: no smell, warmth, pain, fever or history.</source>
        <translation>Ve una sola foto: ni olor, ni calor, ni dolor, ni fiebre, ni antecedentes.</translation>
    </message>
    <message>
        <source>It can be wrong either way, however sure it sounds.</source>
        <translation>Puede equivocarse en los dos sentidos, por seguro que suene.</translation>
    </message>
    <message>
        <source>Redness is hard to see on dark skin.</source>
        <translation>El enrojecimiento se ve mal en la piel oscura.</translation>
    </message>
    <message>
        <source>Its reasons need not be what its answer rests on.</source>
        <translation>Sus razones no tienen por qué ser aquello en lo que se apoya su respuesta.</translation>
    </message>
    <message>
        <source>“Does not look infected” does not rule out an infection.</source>
        <translation>«No parece infectada» no descarta una infección.</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>Límites conocidos</translation>
    </message>
    <message>
        <source>Memory on this computer</source>
        <translation>Memoria en este equipo</translation>
    </message>
    <message>
        <source>The card of this pack</source>
        <translation>La ficha de este paquete</translation>
    </message>
    <message>
        <source>This pack has no card that can be read.</source>
        <translation>Este paquete no tiene una ficha que se pueda leer.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
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
        <translation>&amp;Hacer fotos…</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>&amp;Abrir foto…</translation>
    </message>
    <message>
        <source>&amp;Paste photo</source>
        <translation>&amp;Pegar foto</translation>
    </message>
    <message>
        <source>Photos of a &amp;camera…</source>
        <translation>Fotos de una &amp;cámara…</translation>
    </message>
    <message>
        <source>A&amp;dd photos to this visit…</source>
        <translation>Aña&amp;dir fotos a esta visita…</translation>
    </message>
    <message>
        <source>&amp;Take this photo out of the visit</source>
        <translation>&amp;Quitar esta foto de la visita</translation>
    </message>
    <message>
        <source>&amp;Next photo of this visit</source>
        <translation>Foto s&amp;iguiente de esta visita</translation>
    </message>
    <message>
        <source>&amp;Save report as PDF…</source>
        <translation>&amp;Guardar informe en PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo of this visit</source>
        <translation>Foto a&amp;nterior de esta visita</translation>
    </message>
    <message>
        <source>&amp;Assess</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>What &amp;I find at the bedside</source>
        <translation>Lo que &amp;observo en el paciente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Measure the wound</source>
        <translation>Medir la &amp;herida</translation>
    </message>
    <message>
        <source>Done m&amp;easuring</source>
        <translation>&amp;Terminar la medición</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Siguiente hallazgo</translation>
    </message>
    <message>
        <source>P&amp;revious finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>I &amp;see this, too</source>
        <translation>&amp;También lo veo</translation>
    </message>
    <message>
        <source>I &amp;do not see this</source>
        <translation>&amp;No lo veo</translation>
    </message>
    <message>
        <source>I am not sure of t&amp;his</source>
        <translation>No lo tengo &amp;claro</translation>
    </message>
    <message>
        <source>Add a re&amp;gion…</source>
        <translation>Añadir una &amp;región…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Check the e&amp;vidence</source>
        <translation>Comprobar la e&amp;videncia</translation>
    </message>
    <message>
        <source>Show &amp;what the answer leans on</source>
        <translation>Mostrar en qué se &amp;apoya la respuesta</translation>
    </message>
    <message>
        <source>&amp;Load the model again</source>
        <translation>Cargar el &amp;modelo de nuevo</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Acer&amp;car</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>Aj&amp;ustar a la ventana</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Show &amp;highlights</source>
        <translation>Mostrar los &amp;resaltados</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Info&amp;rme…</translation>
    </message>
    <message>
        <source>&amp;FHIR document…</source>
        <translation>Documento &amp;FHIR…</translation>
    </message>
    <message>
        <source>&amp;DICOM files…</source>
        <translation>Archivos &amp;DICOM…</translation>
    </message>
    <message>
        <source>Report of the co&amp;urse…</source>
        <translation>Informe de la evol&amp;ución…</translation>
    </message>
    <message>
        <source>Sen&amp;d to another system…</source>
        <translation>Enviar a otro &amp;sistema…</translation>
    </message>
    <message>
        <source>Sent to other s&amp;ystems…</source>
        <translation>Enviado a o&amp;tros sistemas…</translation>
    </message>
    <message>
        <source>Ca&amp;libration cards…</source>
        <translation>Tarjetas de ca&amp;libración…</translation>
    </message>
    <message>
        <source>Save for another s&amp;ystem</source>
        <translation>Guardar para o&amp;tro sistema</translation>
    </message>
    <message>
        <source>&amp;What the model cannot do</source>
        <translation>Lo que el &amp;modelo no puede hacer</translation>
    </message>
    <message>
        <source>About this &amp;model…</source>
        <translation>Acerca de &amp;este modelo…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About woundapp</source>
        <translation>&amp;Acerca de woundapp</translation>
    </message>
    <message>
        <source>&amp;Yours first, then the model&apos;s</source>
        <translation>Primero el s&amp;uyo, después el del modelo</translation>
    </message>
    <message>
        <source>The &amp;model&apos;s first, then yours</source>
        <translation>Primero el del &amp;modelo, después el suyo</translation>
    </message>
    <message>
        <source>&amp;Only the model&apos;s</source>
        <translation>&amp;Solo el del modelo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Re&amp;fer to a specialist…</source>
        <translation>Deri&amp;var a un especialista…</translation>
    </message>
    <message>
        <source>Go to the &amp;start page</source>
        <translation>Ir a la página de &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation>&amp;Buscar un paciente</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nuevo paciente…</translation>
    </message>
    <message>
        <source>Ne&amp;w wound…</source>
        <translation>Nueva &amp;herida…</translation>
    </message>
    <message>
        <source>Enter a tr&amp;eatment…</source>
        <translation>Anotar &amp;un tratamiento…</translation>
    </message>
    <message>
        <source>&amp;Correct what is entered…</source>
        <translation>&amp;Corregir lo anotado…</translation>
    </message>
    <message>
        <source>Correct t&amp;he time…</source>
        <translation>Corregir la &amp;fecha y la hora…</translation>
    </message>
    <message>
        <source>Compare two &amp;visits…</source>
        <translation>Comparar dos &amp;visitas…</translation>
    </message>
    <message>
        <source>Patient&apos;s c&amp;onsent…</source>
        <translation>C&amp;onsentimiento del paciente…</translation>
    </message>
    <message>
        <source>Co&amp;py for the patient…</source>
        <translation>Co&amp;pia para el paciente…</translation>
    </message>
    <message>
        <source>Entered &amp;twice?…</source>
        <translation>¿Anotado &amp;dos veces?…</translation>
    </message>
    <message>
        <source>For&amp;get this patient…</source>
        <translation>&amp;Eliminar a este paciente…</translation>
    </message>
    <message>
        <source>F&amp;ile in the records</source>
        <translation>&amp;Guardar en los registros</translation>
    </message>
    <message>
        <source>&amp;Another wound is in this photo, too…</source>
        <translation>Ha&amp;y una herida más en esta foto…</translation>
    </message>
    <message>
        <source>Keep &amp;records of patients…</source>
        <translation>&amp;Llevar registros de pacientes…</translation>
    </message>
    <message>
        <source>&amp;Unlock the records</source>
        <translation>Desblo&amp;quear los registros</translation>
    </message>
    <message>
        <source>&amp;Lock the records</source>
        <translation>Bloquear los &amp;registros</translation>
    </message>
    <message>
        <source>&amp;My access to the records…</source>
        <translation>&amp;Mi acceso a los registros…</translation>
    </message>
    <message>
        <source>&amp;Agreement with the model</source>
        <translation>&amp;Concordancia con el modelo</translation>
    </message>
    <message>
        <source>Export a &amp;labelled set…</source>
        <translation>Exportar un con&amp;junto etiquetado…</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>&amp;Exportar todo…</translation>
    </message>
    <message>
        <source>&amp;Users…</source>
        <translation>&amp;Usuarios…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de &amp;seguridad…</translation>
    </message>
    <message>
        <source>B&amp;ring records back from a backup…</source>
        <translation>&amp;Restaurar los registros de una copia de seguridad…</translation>
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
        <translation>&amp;Evaluación</translation>
    </message>
    <message>
        <source>&amp;Whose judgement comes first</source>
        <translation>De &amp;quién es el primer juicio</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>The daily backup was made: {moment}.</source>
        <translation>Se hizo la copia de seguridad diaria: {moment}.</translation>
    </message>
    <message>
        <source>The last backup is older than three days, and its folder {folder} is not there. Plug the stick in.</source>
        <translation>La última copia de seguridad tiene más de tres días y su carpeta {folder} no está. Conecte la memoria USB.</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agreement with the model</source>
        <translation>Concordancia con el modelo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>A clinician or an administrator can see this.</source>
        <translation>Esto lo puede ver un profesional clínico o un administrador.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Agreement means that a person and the model say the same of a wound; it does not say who of them is right.</source>
        <translation>Concordancia significa que una persona y el modelo dicen lo mismo de una herida; no dice quién de los dos tiene razón.</translation>
    </message>
    <message>
        <source>Status of the wound</source>
        <translation>Estado de la herida</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Agreement on the status by month; the table below says the same</source>
        <translation>Concordancia en el estado por mes; la tabla de abajo dice lo mismo</translation>
    </message>
    <message>
        <source>A ring is a month of fewer than {count} reviews.</source>
        <translation>Un círculo vacío es un mes con menos de {count} revisiones.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Agreement on the status by month</source>
        <translation>Concordancia en el estado por mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Agreement by sign</source>
        <translation>Concordancia por signo</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signo</translation>
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
        <translation>Solo el modelo</translation>
    </message>
    <message>
        <source>User only</source>
        <translation>Solo el usuario</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>No claro</translation>
    </message>
    <message>
        <source>Agreement by user</source>
        <translation>Concordancia por usuario</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>On the status</source>
        <translation>En el estado</translation>
    </message>
    <message>
        <source>On signs</source>
        <translation>En los signos</translation>
    </message>
    <message>
        <source>Status by month</source>
        <translation>Estado por mes</translation>
    </message>
    <message>
        <source>By sign</source>
        <translation>Por signo</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>In this time nobody reviewed what a model said.</source>
        <translation>En este tiempo nadie revisó lo que dijo un modelo.</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 revisión</translation>
    </message>
    <message>
        <source>{count} reviews</source>
        <translation>{count} revisiones</translation>
    </message>
    <message>
        <source>Out of all places where the model or the user sees a sign.</source>
        <translation>De todos los lugares donde el modelo o el usuario ve un signo.</translation>
    </message>
    <message>
        <source>What was reviewed is from: {models}.</source>
        <translation>Lo que se revisó es de: {models}.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa cannot be given: all say the same one status.</source>
        <translation>No se puede dar la kappa de Cohen: todos dicen el mismo estado.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa {kappa:.2f}: 1 is the same every time, 0 is as by chance.</source>
        <translation>Kappa de Cohen {kappa:.2f}: 1 es siempre lo mismo, 0 es como por azar.</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>muy pocas para decirlo</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>de {low} a {high} %</translation>
    </message>
</context>
<context>
    <name>AreaField</name>
    <message>
        <source>Type, or click on the picture</source>
        <translation>Escriba o haga clic en la imagen</translation>
    </message>
    <message>
        <source>Not on the picture. It is kept as you typed it.</source>
        <translation>No está en la imagen. Se guarda como usted lo escribió.</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Photos have arrived in the watched folder: {count}.</source>
        <translation>Han llegado fotos a la carpeta vigilada: {count}.</translation>
    </message>
    <message>
        <source>Sh&amp;ow them</source>
        <translation>M&amp;ostrarlas</translation>
    </message>
</context>
<context>
    <name>Attempt</name>
    <message>
        <source>Working on it</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Too many wrong attempts. The next one is possible in {seconds} s.</source>
        <translation>Demasiados intentos fallidos. El siguiente será posible en {seconds} s.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>hace {days} días</translation>
    </message>
    <message>
        <source>{hours} hours ago</source>
        <translation>hace {hours} horas</translation>
    </message>
    <message>
        <source>less than two hours ago</source>
        <translation>hace menos de dos horas</translation>
    </message>
    <message>
        <source>The last backup was made {old}, on {moment}.</source>
        <translation>La última copia de seguridad se hizo {old}, el {moment}.</translation>
    </message>
    <message>
        <source>The backup is brought back. Unlock the records to go on.</source>
        <translation>La copia de seguridad está restaurada. Desbloquee los registros para continuar.</translation>
    </message>
    <message>
        <source>The records that were there are in the folder {name}, beside the new ones.</source>
        <translation>Los registros que había están en la carpeta {name}, junto a los nuevos.</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder or the stick for backups</source>
        <translation>Elija la carpeta o la memoria USB para las copias de seguridad</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Copias de seguridad en esta carpeta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Bring &amp;back the chosen one…</source>
        <translation>&amp;Restaurar la elegida…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A backup is a copy of all records, encrypted like these. Keep it on a stick or a disk that is not in this computer. Older ones are thinned out by themselves.</source>
        <translation>Una copia de seguridad contiene todos los registros, cifrados como estos. Guárdela en una memoria USB o en un disco que no esté en este equipo. Las más antiguas se van reduciendo solas.</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Todavía no se ha elegido ninguna carpeta.</translation>
    </message>
    <message>
        <source>There is no backup yet. Choose a folder or a stick first.</source>
        <translation>Todavía no hay ninguna copia de seguridad. Elija primero una carpeta o una memoria USB.</translation>
    </message>
    <message>
        <source>This folder is not there. Is the stick plugged in? {last}</source>
        <translation>Esta carpeta no está. ¿Está conectada la memoria USB? {last}</translation>
    </message>
    <message>
        <source>{last} Make one now.</source>
        <translation>{last} Haga una ahora.</translation>
    </message>
    <message>
        <source>The folder or the stick for backups</source>
        <translation>La carpeta o la memoria USB para las copias de seguridad</translation>
    </message>
    <message>
        <source>No backup was made: the folder is not there. Plug in the stick and try again.</source>
        <translation>No se hizo ninguna copia de seguridad: la carpeta no está. Conecte la memoria USB e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The records are copied, and the copy is checked…</source>
        <translation>Se copian los registros y se comprueba la copia…</translation>
    </message>
    <message>
        <source>The backup is made. It was checked and is whole.</source>
        <translation>La copia de seguridad está hecha. Se comprobó y está completa.</translation>
    </message>
    <message>
        <source>Bring back the backup of {moment}?</source>
        <translation>¿Restaurar la copia de seguridad del {moment}?</translation>
    </message>
    <message>
        <source>What was recorded after it is not in it. The present records are not deleted: they are put aside, beside the records. Then the program is locked.</source>
        <translation>Lo que se registró después no está en ella. Los registros actuales no se borran: se apartan, junto a los registros. Después el programa se bloquea.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Restaurarla</translation>
    </message>
    <message>
        <source>The backup is checked, and takes the place of the records…</source>
        <translation>La copia de seguridad se comprueba y ocupa el lugar de los registros…</translation>
    </message>
</context>
<context>
    <name>Bedside</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>BedsidePanel</name>
    <message>
        <source>Findings at the bedside</source>
        <translation>Hallazgos en el paciente</translation>
    </message>
    <message>
        <source>What do you find?</source>
        <translation>¿Qué observa usted?</translation>
    </message>
    <message>
        <source>Y for yes, N for no; what you leave at “?” counts as not asked.</source>
        <translation>S para sí, N para no; lo que deja en «?» cuenta como no preguntado.</translation>
    </message>
    <message>
        <source>Danger signs</source>
        <translation>Signos de peligro</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Lo que ve</translation>
    </message>
    <message>
        <source>What you feel, smell and ask</source>
        <translation>Lo que palpa, huele y pregunta</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <translation>En comparación con antes</translation>
    </message>
    <message>
        <source>More about the wound</source>
        <translation>Más sobre la herida</translation>
    </message>
    <message>
        <source>Foot of a person with diabetes</source>
        <translation>Pie de una persona con diabetes</translation>
    </message>
    <message>
        <source>How much exudate</source>
        <translation>Cuánto exudado</translation>
    </message>
    <message>
        <source>Kind of exudate</source>
        <translation>Tipo de exudado</translation>
    </message>
    <message>
        <source>This photo shows how far 0.5 cm and 2 cm reach from the edge: choose “Measure the wound”.</source>
        <translation>Esta foto muestra hasta dónde llegan 0,5 cm y 2 cm desde el borde: elija «Medir la herida».</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>&amp;Borrar todo</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Ninguno de los demás</translation>
    </message>
    <message>
        <source>{group}: none of the others</source>
        <translation>{group}: ninguno de los demás</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Picture of the body</source>
        <translation>Imagen del cuerpo</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Plantas de los pies</translation>
    </message>
</context>
<context>
    <name>CameraControls</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar la imagen</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Reflejar la imagen</translation>
    </message>
    <message>
        <source>For a camera that exchanges left and right</source>
        <translation>Para una cámara que intercambia izquierda y derecha</translation>
    </message>
    <message>
        <source>Show the last photo over it</source>
        <translation>Mostrar encima la última foto</translation>
    </message>
    <message>
        <source>How much of the last photo is seen</source>
        <translation>Cuánto se ve de la última foto</translation>
    </message>
    <message>
        <source>The largest</source>
        <translation>El más grande</translation>
    </message>
    <message>
        <source>Turn the picture; now by {degrees} degrees</source>
        <translation>Girar la imagen; ahora {degrees} grados</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>The photo is taken. Enter uses it, Backspace retakes it.</source>
        <translation>La foto está hecha. Intro la usa, Retroceso la repite.</translation>
    </message>
    <message>
        <source>Leave without the photos?</source>
        <translation>¿Salir sin las fotos?</translation>
    </message>
    <message>
        <source>The photos that you just took are not kept anywhere.</source>
        <translation>Las fotos que acaba de hacer no están guardadas en ningún sitio.</translation>
    </message>
    <message>
        <source>&amp;Leave without them</source>
        <translation>&amp;Salir sin ellas</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The calibration card was found, and its print has been checked.</source>
        <translation>Se encontró la tarjeta de calibración y su impresión está comprobada.</translation>
    </message>
    <message>
        <source>The calibration card was found, but its print is not checked, so the figures are less certain. Measure the line on its sheet with a ruler, and enter it in the settings.</source>
        <translation>Se encontró la tarjeta de calibración, pero su impresión no está comprobada, así que las cifras son menos seguras. Mida con una regla la línea de su hoja y anótela en los ajustes.</translation>
    </message>
    <message>
        <source>No centimetres are shown, but outlines and tissue work all the same.</source>
        <translation>No se muestran centímetros, pero el contorno y el tejido funcionan igualmente.</translation>
    </message>
    <message>
        <source>There is no calibration card in this photo. For centimetres, lay the card beside the wound, and take the photo again.</source>
        <translation>No hay ninguna tarjeta de calibración en esta foto. Para obtener centímetros, ponga la tarjeta junto a la herida y haga la foto de nuevo.</translation>
    </message>
    <message>
        <source>A part of the card is covered, cut off or in glare. Take the photo again with the whole card in it.</source>
        <translation>Una parte de la tarjeta está tapada, cortada o con reflejos. Haga la foto de nuevo con la tarjeta entera.</translation>
    </message>
    <message>
        <source>There is more than one calibration card in the photo. Take it again with one of them.</source>
        <translation>Hay más de una tarjeta de calibración en la foto. Hágala de nuevo con una sola.</translation>
    </message>
    <message>
        <source>The photo is mirrored: left and right are exchanged. Switch that off in the camera, and take the photo again.</source>
        <translation>La foto está en espejo: izquierda y derecha están intercambiadas. Desactive eso en la cámara y haga la foto de nuevo.</translation>
    </message>
    <message>
        <source>The card is bent, so the figures are less certain. Lay it flat, and take the photo again.</source>
        <translation>La tarjeta está doblada, así que las cifras son menos seguras. Póngala plana y haga la foto de nuevo.</translation>
    </message>
    <message>
        <source>The card is too small in the photo. Go closer, and take the photo again.</source>
        <translation>La tarjeta es demasiado pequeña en la foto. Acérquese y haga la foto de nuevo.</translation>
    </message>
    <message>
        <source>The photo was taken from the side. Hold the camera straight over the wound, and take it again.</source>
        <translation>La foto se hizo de lado. Sostenga la cámara recta sobre la herida y hágala de nuevo.</translation>
    </message>
    <message>
        <source>The card is not sharp. Hold the camera still, and take the photo again.</source>
        <translation>La tarjeta no está nítida. Mantenga quieta la cámara y haga la foto de nuevo.</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>No patient chosen</source>
        <translation>No se ha elegido ningún paciente</translation>
    </message>
    <message>
        <source>Changed, not filed yet</source>
        <translation>Cambiado, todavía sin guardar en los registros</translation>
    </message>
    <message>
        <source>In the records: {moment}</source>
        <translation>En los registros: {moment}</translation>
    </message>
    <message>
        <source>Not in the records yet</source>
        <translation>Todavía no está en los registros</translation>
    </message>
    <message>
        <source>Not in the records yet. Your own judgement is open.</source>
        <translation>Todavía no está en los registros. Su propio juicio está abierto.</translation>
    </message>
    <message>
        <source>Taken {moment}.</source>
        <translation>Hecha el {moment}.</translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Certificate to sign reports with</source>
        <translation>Certificado para firmar informes</translation>
    </message>
    <message>
        <source>None. Reports are not signed.</source>
        <translation>Ninguno. Los informes no se firman.</translation>
    </message>
    <message>
        <source>The certificate of the clinic, with its key</source>
        <translation>El certificado de la clínica, con su clave</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificados ({patterns})</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Frase de contraseña del certificado</translation>
    </message>
    <message>
        <source>&amp;Use this certificate</source>
        <translation>&amp;Usar este certificado</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time that a report is signed.</source>
        <translation>La frase de contraseña se pide cada vez que se firma un informe.</translation>
    </message>
    <message>
        <source>{name}, valid until {day}</source>
        <translation>{name}, válido hasta el {day}</translation>
    </message>
    <message>
        <source>“{file}” is chosen. Type its passphrase.</source>
        <translation>Se eligió «{file}». Escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>The certificate could not be removed. Check that the folder can be written to.</source>
        <translation>No se pudo quitar el certificado. Compruebe que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Sign no reports any more?</source>
        <translation>¿No firmar más informes?</translation>
    </message>
    <message>
        <source>The program&apos;s copy of the certificate is deleted. The file it came from stays.</source>
        <translation>Se borra la copia del certificado que tiene el programa. El archivo del que procede se queda.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Since the last visit</source>
        <translation>Desde la última visita</translation>
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
        <translation>Largo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Tissue, as the nurse confirmed it</source>
        <translation>Tejido, según lo confirmó enfermería</translation>
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
        <translation>¿De quién es esta herida?</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nuevo paciente…</translation>
    </message>
    <message>
        <source>New &amp;wound…</source>
        <translation>Nueva &amp;herida…</translation>
    </message>
    <message>
        <source>&amp;Another patient</source>
        <translation>&amp;Otro paciente</translation>
    </message>
</context>
<context>
    <name>Clinic</name>
    <message>
        <source>very light, always burns, never tans</source>
        <translation>muy clara, siempre se quema, nunca se broncea</translation>
    </message>
    <message>
        <source>light, burns easily, tans a little</source>
        <translation>clara, se quema con facilidad, se broncea poco</translation>
    </message>
    <message>
        <source>light brown, burns at times, tans slowly</source>
        <translation>morena clara, a veces se quema, se broncea despacio</translation>
    </message>
    <message>
        <source>brown, burns little, always tans</source>
        <translation>morena, se quema poco, siempre se broncea</translation>
    </message>
    <message>
        <source>dark brown, rarely burns</source>
        <translation>morena oscura, rara vez se quema</translation>
    </message>
    <message>
        <source>deep brown to black, never burns</source>
        <translation>de marrón oscuro a negra, nunca se quema</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Profesional clínico</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administración</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>{length} of {whole} letters and digits.</source>
        <translation>{length} de {whole} letras y cifras.</translation>
    </message>
    <message>
        <source>A letter is wrong, or there is one too many. Compare it with the print, group by group.</source>
        <translation>Una letra está mal o sobra una. Compárelo con el impreso, grupo por grupo.</translation>
    </message>
    <message>
        <source>The code is complete.</source>
        <translation>El código está completo.</translation>
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
        <translation>La &amp;otra</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Op&amp;en the visit and enter this</source>
        <translation>Abrir la &amp;visita y anotar esto</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Una junto a otra</translation>
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
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>How much of the earlier photo is seen</source>
        <translation>Cuánto se ve de la foto anterior</translation>
    </message>
    <message>
        <source>The photos are being opened…</source>
        <translation>Se abren las fotos…</translation>
    </message>
    <message>
        <source>The photos are being laid over each other…</source>
        <translation>Las fotos se superponen…</translation>
    </message>
    <message>
        <source>How the two photos lie over each other could not be found out. They are shown side by side only.</source>
        <translation>No se pudo averiguar cómo se superponen las dos fotos. Solo se muestran una junto a otra.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
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
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Correct consent</source>
        <translation>Corregir el consentimiento</translation>
    </message>
    <message>
        <source>What does the patient allow?</source>
        <translation>¿Qué permite el paciente?</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Photos may be kept for the patient&apos;s own treatment.</source>
        <translation>Las fotos se pueden guardar para el tratamiento del propio paciente.</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Docencia</translation>
    </message>
    <message>
        <source>Photos may be shown to learners, without a name.</source>
        <translation>Las fotos se pueden mostrar, sin nombre, a quienes aprenden.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Photos and findings may be used for research, without a name.</source>
        <translation>Las fotos y los hallazgos se pueden usar, sin nombre, para investigar.</translation>
    </message>
    <message>
        <source>From what day on?</source>
        <translation>¿Desde qué día?</translation>
    </message>
    <message>
        <source>Write the day that this was said or signed.</source>
        <translation>Escriba el día en que se dijo o se firmó.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ese día todavía no ha llegado.</translation>
    </message>
</context>
<context>
    <name>CoursePlots</name>
    <message>
        <source>Area in cm²</source>
        <translation>Área en cm²</translation>
    </message>
    <message>
        <source>Length and width in cm</source>
        <translation>Largo y ancho en cm</translation>
    </message>
    <message>
        <source>Tissue in %</source>
        <translation>Tejido en %</translation>
    </message>
    <message>
        <source>The model: probability of infection</source>
        <translation>El modelo: probabilidad de infección</translation>
    </message>
    <message>
        <source>the bar is the uncertainty</source>
        <translation>la barra es la incertidumbre</translation>
    </message>
    <message>
        <source>length</source>
        <translation>largo</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermería</translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>Como &amp;tablas</translation>
    </message>
    <message>
        <source>Show the course as tables</source>
        <translation>Mostrar la evolución como tablas</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>This is no day. Write day, month and year, such as {example}.</source>
        <translation>Esto no es una fecha. Escriba día, mes y año, por ejemplo {example}.</translation>
    </message>
</context>
<context>
    <name>Desks</name>
    <message>
        <source>&amp;File in the records</source>
        <translation>&amp;Guardar en los registros</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
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
        <translation>Su foto y los informes guardados no han cambiado, y usted puede continuar. Si vuelve a ocurrir, cierre el programa e inícielo de nuevo. Su archivo de registro, que no nombra a ningún paciente, está en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>This photo cannot be used</source>
        <translation>Esta foto no se puede usar</translation>
    </message>
    <message>
        <source>The model cannot be used</source>
        <translation>El modelo no se puede usar</translation>
    </message>
    <message>
        <source>The model gave no answer</source>
        <translation>El modelo no dio ninguna respuesta</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se guardó</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Los ajustes no se pueden usar</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Correct what was done</source>
        <translation>Corregir lo que se hizo</translation>
    </message>
    <message>
        <source>What was done?</source>
        <translation>¿Qué se hizo?</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Todavía sin decir</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Diga qué se hizo.</translation>
    </message>
    <message>
        <source>On what day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Write the day that it was done.</source>
        <translation>Escriba el día en que se hizo.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>such as: flucloxacillin 500 mg, 4 a day</source>
        <translation>por ejemplo: flucloxacilina 500 mg, 4 al día</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ese día todavía no ha llegado.</translation>
    </message>
</context>
<context>
    <name>EverythingDialog</name>
    <message>
        <source>A copy of all that is kept of {name}</source>
        <translation>Una copia de todo lo que se guarda de {name}</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>One ZIP file with the photos and with every version of every entry, as JSON, and a text that explains it. A patient has the right to such a copy.</source>
        <translation>Un archivo ZIP con las fotos y con cada versión de cada anotación, en JSON, y un texto que lo explica. El paciente tiene derecho a esta copia.</translation>
    </message>
    <message>
        <source>One ZIP file with all photos and with every version of every entry, as JSON, and a text that explains it. To be safe from loss make a backup instead: it is encrypted.</source>
        <translation>Un archivo ZIP con todas las fotos y con cada versión de cada anotación, en JSON, y un texto que lo explica. Para no perder nada, haga mejor una copia de seguridad: está cifrada.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever gets hold of it can read the names and see the photos.</source>
        <translation>El archivo no está cifrado. Quien lo consiga puede leer los nombres y ver las fotos.</translation>
    </message>
    <message>
        <source>I keep the file where nobody reads it who must not</source>
        <translation>Guardo el archivo donde no lo lea quien no debe</translation>
    </message>
    <message>
        <source>And I delete it when it is no longer needed.</source>
        <translation>Y lo borro cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>All of it is in {name}, which is not encrypted. Photos in it: {count}.</source>
        <translation>Todo está en {name}, que no está cifrado. Fotos en él: {count}.</translation>
    </message>
    <message>
        <source>The file is written…</source>
        <translation>Se escribe el archivo…</translation>
    </message>
</context>
<context>
    <name>EvidenceController</name>
    <message>
        <source>Which sign do you see?</source>
        <translation>¿Qué signo ve usted?</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Save as FHIR</source>
        <translation>Guardar como FHIR</translation>
    </message>
    <message>
        <source>FHIR documents (*.json)</source>
        <translation>Documentos FHIR (*.json)</translation>
    </message>
    <message>
        <source>Where the folder of DICOM files is made</source>
        <translation>Dónde se crea la carpeta de archivos DICOM</translation>
    </message>
    <message>
        <source>The file is written…</source>
        <translation>Se escribe el archivo…</translation>
    </message>
    <message>
        <source>Saved as {name}. It is not encrypted: whoever has it can read it.</source>
        <translation>Guardado como {name}. No está cifrado: quien lo tenga puede leerlo.</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>such as: https://fhir.hospital.org/r4</source>
        <translation>por ejemplo: https://fhir.hospital.org/r4</translation>
    </message>
    <message>
        <source>Allow it without encryption</source>
        <translation>Permitirla sin cifrado</translation>
    </message>
    <message>
        <source>Only where nobody else is in the network between here and there.</source>
        <translation>Solo donde no haya nadie más en la red entre aquí y allí.</translation>
    </message>
    <message>
        <source>How it knows you</source>
        <translation>Cómo le reconoce</translation>
    </message>
    <message>
        <source>It asks for nothing</source>
        <translation>No pide nada</translation>
    </message>
    <message>
        <source>By a user&apos;s name and a password</source>
        <translation>Por un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>By a token</source>
        <translation>Por un token</translation>
    </message>
    <message>
        <source>User&apos;s name there</source>
        <translation>Nombre de usuario allí</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>One is kept, and not shown. Leave this empty to go on with it.</source>
        <translation>Hay una guardada, que no se muestra. Deje esto vacío para seguir con ella.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>The photo is filed for this wound already. Choose another wound.</source>
        <translation>La foto ya está guardada para esta herida. Elija otra herida.</translation>
    </message>
    <message>
        <source>evidence checked</source>
        <translation>evidencia comprobada</translation>
    </message>
    <message>
        <source>Filed: {patient}, {place}.</source>
        <translation>Guardado en los registros: {patient}, {place}.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Not located: the model gave no place on the photo.</source>
        <translation>Sin localizar: el modelo no dio ningún lugar en la foto.</translation>
    </message>
</context>
<context>
    <name>FindingButton</name>
    <message>
        <source>Finding {number} of {total}: {sign}</source>
        <translation>Hallazgo {number} de {total}: {sign}</translation>
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
        <translation>Largo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>{day}: {shares}</source>
        <translation>{day}: {shares}</translation>
    </message>
    <message>
        <source>The model, last on {day}: {status}{percent}.</source>
        <translation>El modelo, por última vez el {day}: {status}{percent}.</translation>
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
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>Tejido</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>{value} on {day}</source>
        <translation>{value} el {day}</translation>
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
        <translation>Eliminar a este paciente</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>&amp;Eliminar para siempre</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translation>&amp;Guardar el certificado…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name to go on</source>
        <translation>Escriba el nombre del paciente para continuar</translation>
    </message>
    <message>
        <source>All wounds, visits and photos, and what was said of them, are taken out of the records and overwritten. This cannot be undone.</source>
        <translation>Todas las heridas, visitas y fotos, y lo que se dijo de ellas, se quitan de los registros y se sobrescriben. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>An entry without a name stays in the audit trail. Reports that were saved, and backups that were made before, are not touched: look for them where they are kept.</source>
        <translation>En el registro de auditoría queda una anotación sin nombre. Los informes guardados y las copias de seguridad anteriores no se tocan: búsquelos donde se guardan.</translation>
    </message>
    <message>
        <source>The patient is taken out of the records…</source>
        <translation>El paciente se quita de los registros…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The patient is forgotten. The certificate can be saved only now.</source>
        <translation>El paciente está eliminado. El certificado solo se puede guardar ahora.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>What you had typed is here again.</source>
        <translation>Lo que había escrito está aquí de nuevo.</translation>
    </message>
    <message>
        <source>Save (Ctrl+Return)</source>
        <translation>Guardar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Lo que escribió no está guardado.</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Descartarlo</translation>
    </message>
    <message>
        <source>Why is this changed?</source>
        <translation>¿Por qué se cambia esto?</translation>
    </message>
    <message>
        <source>Say in a few words why this is changed.</source>
        <translation>Diga en pocas palabras por qué se cambia esto.</translation>
    </message>
    <message>
        <source>such as: typed wrongly</source>
        <translation>por ejemplo: mal escrito</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Nothing was found. Try another word.</source>
        <translation>No se encontró nada. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>Ayuda: {title}</translation>
    </message>
</context>
<context>
    <name>HidingDialog</name>
    <message>
        <source>Hide parts of the photos</source>
        <translation>Ocultar partes de las fotos</translation>
    </message>
    <message>
        <source>Draw with the mouse over a face, a tattoo or a label: it becomes black for good. With keys: add a rectangle, move it with Alt and the arrows, resize it with Alt, Shift and the arrows.</source>
        <translation>Dibuje con el ratón sobre una cara, un tatuaje o una etiqueta: quedará en negro para siempre. Con el teclado: añada un rectángulo, muévalo con Alt y las flechas, cambie su tamaño con Alt, Mayús y las flechas.</translation>
    </message>
    <message>
        <source>P&amp;revious photo</source>
        <translation>Foto an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt photo</source>
        <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Add a rectangle</source>
        <translation>&amp;Añadir un rectángulo</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Retirarlo</translation>
    </message>
    <message>
        <source>Hide the &amp;writing</source>
        <translation>Ocultar lo &amp;escrito</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Photo {number} of {count}: {day}</source>
        <translation>Foto {number} de {count}: {day}</translation>
    </message>
    <message>
        <source>Something seems to be written in this photo. It may be a name.</source>
        <translation>Parece que hay algo escrito en esta foto. Puede ser un nombre.</translation>
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
        <translation>Lo escrito que se encontró está oculto. Mire si hay más.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Too dark. Bring more light.</source>
        <translation>Demasiado oscuro. Ponga más luz.</translation>
    </message>
    <message>
        <source>Too bright. Move the light away.</source>
        <translation>Demasiado claro. Aparte la luz.</translation>
    </message>
    <message>
        <source>Bring the wound into the middle.</source>
        <translation>Lleve la herida al centro.</translation>
    </message>
    <message>
        <source>Move closer.</source>
        <translation>Acérquese.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>No se mueva.</translation>
    </message>
    <message>
        <source>Not sharp. Let the camera focus, or move back a little.</source>
        <translation>No está nítida. Deje que la cámara enfoque o apártese un poco.</translation>
    </message>
    <message>
        <source>Light is reflected. Tilt the camera a little.</source>
        <translation>Hay un reflejo. Incline un poco la cámara.</translation>
    </message>
    <message>
        <source>Few pixels. Choose a larger picture size.</source>
        <translation>Pocos píxeles. Elija un tamaño de imagen más grande.</translation>
    </message>
    <message>
        <source>No calibration card in view. Without it nothing is measured.</source>
        <translation>No se ve la tarjeta de calibración. Sin ella no se mide nada.</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Ready. Take the photo.</source>
        <translation>Listo. Haga la foto.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>La cámara se está iniciando…</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Photos of a camera</source>
        <translation>Fotos de una cámara</translation>
    </message>
    <message>
        <source>Photos, the latest first</source>
        <translation>Fotos, primero las últimas</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Otra &amp;carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>Buscando en la carpeta…</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>no se puede mostrar</translation>
    </message>
    <message>
        <source>Of one visit there can be {most} photos. Choose fewer.</source>
        <translation>De una visita puede haber {most} fotos. Elija menos.</translation>
    </message>
    <message>
        <source>&amp;Use the chosen photos ({count})</source>
        <translation>&amp;Usar las fotos elegidas ({count})</translation>
    </message>
    <message>
        <source>Where are the photos?</source>
        <translation>¿Dónde están las fotos?</translation>
    </message>
    <message>
        <source>There is no photo in this folder.</source>
        <translation>En esta carpeta no hay ninguna foto.</translation>
    </message>
    <message>
        <source>Older photos that are not listed: {count}.</source>
        <translation>Fotos más antiguas que no aparecen: {count}.</translation>
    </message>
    <message>
        <source>Left out: {count} raw files, which only a photo program opens.</source>
        <translation>Se dejaron fuera: {count} archivos RAW, que solo abre un programa de fotografía.</translation>
    </message>
    <message>
        <source>Left out: {count} videos.</source>
        <translation>Se dejaron fuera: {count} vídeos.</translation>
    </message>
    <message>
        <source>Folders that could not be read: {count}.</source>
        <translation>Carpetas que no se pudieron leer: {count}.</translation>
    </message>
    <message>
        <source>Choose the photos of one visit.</source>
        <translation>Elija las fotos de una visita.</translation>
    </message>
    <message>
        <source>saved {moment}</source>
        <translation>guardada el {moment}</translation>
    </message>
</context>
<context>
    <name>JudgementCard</name>
    <message>
        <source>Your own judgement</source>
        <translation>Su propio juicio</translation>
    </message>
    <message>
        <source>Your judgement: {status}</source>
        <translation>Su juicio: {status}</translation>
    </message>
    <message>
        <source>It differs from the model&apos;s. Why?</source>
        <translation>Difiere del juicio del modelo. ¿Por qué?</translation>
    </message>
    <message>
        <source>Why your judgement differs from the model&apos;s</source>
        <translation>Por qué su juicio difiere del juicio del modelo</translation>
    </message>
</context>
<context>
    <name>KeptPhotos</name>
    <message>
        <source>Photos that you keep</source>
        <translation>Fotos que conserva</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Remove photo {number}</source>
        <translation>Quitar la foto {number}</translation>
    </message>
</context>
<context>
    <name>LabelledSetDialog</name>
    <message>
        <source>Export a labelled set</source>
        <translation>Exportar un conjunto etiquetado</translation>
    </message>
    <message>
        <source>Also photos in which something is written</source>
        <translation>También las fotos en las que hay algo escrito</translation>
    </message>
    <message>
        <source>A ruler says nothing of the patient, a label may name her. Without this they are left out.</source>
        <translation>Una regla no dice nada del paciente; una etiqueta puede nombrarlo. Sin esta opción se dejan fuera.</translation>
    </message>
    <message>
        <source>For training and measuring models: the photos that were reviewed as infected or not infected, of patients whose consent allows research, with the signs that were seen. Names, identifiers, days and the photos&apos; own metadata are left out.</source>
        <translation>Para entrenar y medir modelos: las fotos que se revisaron como infectadas o no infectadas, de pacientes cuyo consentimiento permite investigar, con los signos que se vieron. Se dejan fuera los nombres, los identificadores, las fechas y los metadatos de las fotos.</translation>
    </message>
    <message>
        <source>A photo can still show who it is of: a face, a tattoo, a label. Look at every photo before you pass the set on.</source>
        <translation>Una foto todavía puede mostrar de quién es: una cara, un tatuaje, una etiqueta. Mire cada foto antes de entregar el conjunto.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Where the folder of the set is made</source>
        <translation>Dónde se crea la carpeta del conjunto</translation>
    </message>
    <message>
        <source>The photos are written…</source>
        <translation>Se escriben las fotos…</translation>
    </message>
    <message>
        <source>The set is in the folder {name}. Photos in it: {count}.</source>
        <translation>El conjunto está en la carpeta {name}. Fotos en él: {count}.</translation>
    </message>
    <message>
        <source>Left out, because something is written in them: {count}.</source>
        <translation>Se dejaron fuera porque hay algo escrito en ellas: {count}.</translation>
    </message>
    <message>
        <source>Left out, because they cannot be read: {count}.</source>
        <translation>Se dejaron fuera porque no se pueden leer: {count}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>The translation is missing or damaged, so the window is in English. Your data is safe. Install the program again.</source>
        <translation>La traducción falta o está dañada, por eso la ventana está en inglés. Sus datos están a salvo. Instale el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Picture of the camera</source>
        <translation>Imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>The records are locked.</source>
        <translation>Los registros están bloqueados.</translation>
    </message>
    <message>
        <source>&amp;Assess a photo without the records</source>
        <translation>&amp;Evaluar una foto sin los registros</translation>
    </message>
    <message>
        <source>&amp;Bring the records back from a backup…</source>
        <translation>&amp;Restaurar los registros de una copia de seguridad…</translation>
    </message>
    <message>
        <source>Unlock the records</source>
        <translation>Desbloquear los registros</translation>
    </message>
    <message>
        <source>Locked. {name}&apos;s work is kept.</source>
        <translation>Bloqueado. El trabajo de {name} está guardado.</translation>
    </message>
</context>
<context>
    <name>LockingPage</name>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock the records when nobody does anything for</source>
        <translation>Bloquear los registros cuando nadie haga nada durante</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Never lock them by themselves</source>
        <translation>No bloquearlos nunca por sí solos</translation>
    </message>
    <message>
        <source>Whoever comes to this computer can read the records. Lock them yourself: Ctrl+L.</source>
        <translation>Quien llegue a este equipo puede leer los registros. Bloquéelos usted: Ctrl+L.</translation>
    </message>
    <message>
        <source>What was begun is kept, and is there again after unlocking.</source>
        <translation>Lo que se había empezado se guarda y está de nuevo ahí al desbloquear.</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message>
        <source>Show &amp;more ({count})</source>
        <translation>&amp;Mostrar más ({count})</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Another language is shown when the program is started again.</source>
        <translation>El otro idioma se muestra cuando el programa se inicia de nuevo.</translation>
    </message>
    <message>
        <source>100 %, as the system</source>
        <translation>100 %, como el sistema</translation>
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
        <translation>El reloj de este equipo va por detrás de la última anotación de los registros. Póngalo en hora: las anotaciones conservan su orden, pero no su hora.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Legend of the map</source>
        <translation>Leyenda del mapa</translation>
    </message>
    <message>
        <source>speaks for the answer</source>
        <translation>habla a favor de la respuesta</translation>
    </message>
    <message>
        <source>speaks against the answer</source>
        <translation>habla en contra de la respuesta</translation>
    </message>
    <message>
        <source>What the answer leans on</source>
        <translation>En qué se apoya la respuesta</translation>
    </message>
    <message>
        <source>The answer leans on no part of the photo</source>
        <translation>La respuesta no se apoya en ninguna parte de la foto</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>↔ You marked where this is.</source>
        <translation>↔ Usted marcó dónde está.</translation>
    </message>
    <message>
        <source>✓ You see this here, too.</source>
        <translation>✓ Usted también lo ve aquí.</translation>
    </message>
    <message>
        <source>↔ You moved this.</source>
        <translation>↔ Usted lo movió.</translation>
    </message>
    <message>
        <source>✕ You do not see this. It is off the photo.</source>
        <translation>✕ Usted no lo ve. Está quitado de la foto.</translation>
    </message>
    <message>
        <source>+ You added this.</source>
        <translation>+ Usted lo añadió.</translation>
    </message>
    <message>
        <source>? You are not sure of this.</source>
        <translation>? Usted no lo tiene claro.</translation>
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
        <translation>Largo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>{length} long, {width} wide, {area}</source>
        <translation>{length} de largo, {width} de ancho, {area}</translation>
    </message>
    <message>
        <source>outlined, without centimetres</source>
        <translation>contorneada, sin centímetros</translation>
    </message>
    <message>
        <source>{text} (another wound)</source>
        <translation>{text} (otra herida)</translation>
    </message>
</context>
<context>
    <name>MeasuringController</name>
    <message>
        <source>The outline follows your strokes again. Undo brings the points that you moved back.</source>
        <translation>El contorno sigue de nuevo sus trazos. Deshacer recupera los puntos que usted movió.</translation>
    </message>
    <message>
        <source>The outline crosses itself, so it has no size. Move its points apart, or undo.</source>
        <translation>El contorno se cruza consigo mismo, así que no tiene tamaño. Separe sus puntos o deshaga.</translation>
    </message>
    <message>
        <source>An outline needs three points. Remove the whole outline instead.</source>
        <translation>Un contorno necesita tres puntos. Quite en su lugar todo el contorno.</translation>
    </message>
</context>
<context>
    <name>MeasuringPanel</name>
    <message>
        <source>Measuring the wound</source>
        <translation>Medición de la herida</translation>
    </message>
    <message>
        <source>Colours &amp;corrected by the card</source>
        <translation>&amp;Colores corregidos con la tarjeta</translation>
    </message>
    <message>
        <source>Show 0.5 cm and 2 cm around the &amp;edge</source>
        <translation>Mostrar 0,5 cm y 2 cm alrededor del &amp;borde</translation>
    </message>
    <message>
        <source>They help to judge how far redness goes beyond the edge. Enter that among what you find at the bedside.</source>
        <translation>Ayudan a juzgar hasta dónde llega el enrojecimiento más allá del borde. Anótelo entre lo que observa en el paciente.</translation>
    </message>
    <message>
        <source>± is how far the true value may be off, in 19 of 20 cases.</source>
        <translation>± es cuánto puede desviarse el valor real, en 19 de cada 20 casos.</translation>
    </message>
    <message>
        <source>Begin with an &amp;oval</source>
        <translation>Empezar con un ó&amp;valo</translation>
    </message>
    <message>
        <source>Add a poin&amp;t</source>
        <translation>Añadir un &amp;punto</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Quitar el punto</translation>
    </message>
    <message>
        <source>&amp;Draw one more</source>
        <translation>&amp;Dibujar otro</translation>
    </message>
    <message>
        <source>Remove outline</source>
        <translation>Quitar el contorno</translation>
    </message>
    <message>
        <source>Outlined wounds</source>
        <translation>Heridas contorneadas</translation>
    </message>
    <message>
        <source>Measure the wound</source>
        <translation>Medir la herida</translation>
    </message>
    <message>
        <source>Looking for the calibration card…</source>
        <translation>Buscando la tarjeta de calibración…</translation>
    </message>
    <message>
        <source>Draw a line through the wound, from end to end. Draw again where the outline is too small.</source>
        <translation>Dibuje una línea a través de la herida, de un extremo al otro. Dibuje de nuevo donde el contorno se quede corto.</translation>
    </message>
    <message>
        <source>Draw over what is no wound, where the outline is too large.</source>
        <translation>Dibuje sobre lo que no es herida, donde el contorno sea demasiado grande.</translation>
    </message>
    <message>
        <source>Drag the points. A double click on the edge adds one. Drag the number to move the whole outline. By keys: Tab, then the arrows.</source>
        <translation>Arrastre los puntos. Un doble clic en el borde añade uno. Arrastre el número para mover todo el contorno. Con teclas: Tab y después las flechas.</translation>
    </message>
    <message>
        <source>Wound (W)</source>
        <translation>Herida (W)</translation>
    </message>
    <message>
        <source>Draw: this is wound</source>
        <translation>Dibujar: esto es herida</translation>
    </message>
    <message>
        <source>Not wound (N)</source>
        <translation>No herida (N)</translation>
    </message>
    <message>
        <source>Draw: this is not wound</source>
        <translation>Dibujar: esto no es herida</translation>
    </message>
    <message>
        <source>Points (P)</source>
        <translation>Puntos (P)</translation>
    </message>
    <message>
        <source>Move the points of the outline</source>
        <translation>Mover los puntos del contorno</translation>
    </message>
    <message>
        <source>This wound</source>
        <translation>Esta herida</translation>
    </message>
    <message>
        <source>It is the wound of this visit</source>
        <translation>Es la herida de esta visita</translation>
    </message>
    <message>
        <source>Another wound</source>
        <translation>Otra herida</translation>
    </message>
    <message>
        <source>It is another wound</source>
        <translation>Es otra herida</translation>
    </message>
</context>
<context>
    <name>MeasuringTool</name>
    <message>
        <source>Point {number} of {total}</source>
        <translation>Punto {number} de {total}</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Needs about {needed} GB of memory; {free} GB were free before. It runs on the processor.</source>
        <translation>Necesita unos {needed} GB de memoria; antes había {free} GB libres. Funciona en el procesador.</translation>
    </message>
    <message>
        <source>Needs about {needed} GB of memory on the graphics card; {free} GB were free there before. It runs on the graphics card in part: not all of it fits there.</source>
        <translation>Necesita unos {needed} GB de memoria en la tarjeta gráfica; antes había {free} GB libres en ella. Funciona en parte en la tarjeta gráfica: no cabe entero en ella.</translation>
    </message>
    <message>
        <source>Needs about {needed} GB of memory on the graphics card; {free} GB were free there before. It runs on the graphics card.</source>
        <translation>Necesita unos {needed} GB de memoria en la tarjeta gráfica; antes había {free} GB libres en ella. Funciona en la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Taken for (in GB)</source>
        <translation>Se usa para (en GB)</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Free before</source>
        <translation>Libre antes</translation>
    </message>
    <message>
        <source>What the model has learned</source>
        <translation>Lo que el modelo ha aprendido</translation>
    </message>
    <message>
        <source>Its part that sees</source>
        <translation>Su parte que ve</translation>
    </message>
    <message>
        <source>What it remembers while it reads and writes</source>
        <translation>Lo que recuerda mientras lee y escribe</translation>
    </message>
    <message>
        <source>Room to think</source>
        <translation>Espacio para pensar</translation>
    </message>
    <message>
        <source>Room to see</source>
        <translation>Espacio para ver</translation>
    </message>
    <message>
        <source>Room to choose words</source>
        <translation>Espacio para elegir palabras</translation>
    </message>
    <message>
        <source>The photo as it sees it</source>
        <translation>La foto tal como la ve</translation>
    </message>
    <message>
        <source>The program itself</source>
        <translation>El propio programa</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Entered twice?</source>
        <translation>¿Anotado dos veces?</translation>
    </message>
    <message>
        <source>&amp;Make them one…</source>
        <translation>&amp;Unirlos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{patient} is entered twice? Find the other entry.</source>
        <translation>¿{patient} está anotado dos veces? Busque la otra anotación.</translation>
    </message>
    <message>
        <source>This is the same entry. Choose the other one.</source>
        <translation>Esta es la misma anotación. Elija la otra.</translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>Esta anotación se queda</translation>
    </message>
    <message>
        <source>This entry stays: {patient}</source>
        <translation>Esta anotación se queda: {patient}</translation>
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
        <translation>¿Hacer de estos dos un solo paciente?</translation>
    </message>
    <message>
        <source>{patient} stays as entered, and gets the wounds of the other entry, which is found no more. Its allergies and the like are not carried over: enter what is missing. This cannot be undone.</source>
        <translation>{patient} queda como está anotado y recibe las heridas de la otra anotación, que ya no se encuentra. Sus alergias y datos parecidos no se copian: anote lo que falte. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Make them &amp;one</source>
        <translation>&amp;Unirlos</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>About this model</source>
        <translation>Acerca de este modelo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>ModelLine</name>
    <message>
        <source>Loading of the model</source>
        <translation>Carga del modelo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>El modelo se está cargando</translation>
    </message>
    <message>
        <source>{model} is ready on {device}</source>
        <translation>{model} está listo en {device}</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>No se pudo cargar el modelo</translation>
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
        <translation>{name} (ya no está instalado)</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Dónde funciona</translation>
    </message>
    <message>
        <source>Wherever it is faster</source>
        <translation>Donde sea más rápido</translation>
    </message>
    <message>
        <source>On the processor</source>
        <translation>En el procesador</translation>
    </message>
    <message>
        <source>On the graphics card</source>
        <translation>En la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Whose judgement comes first</source>
        <translation>De quién es el primer juicio</translation>
    </message>
    <message>
        <source>Yours first, then the model&apos;s</source>
        <translation>Primero el suyo, después el del modelo</translation>
    </message>
    <message>
        <source>The model&apos;s first, then yours</source>
        <translation>Primero el del modelo, después el suyo</translation>
    </message>
    <message>
        <source>Only the model&apos;s</source>
        <translation>Solo el del modelo</translation>
    </message>
    <message>
        <source>Read photos ahead</source>
        <translation>Leer las fotos por adelantado</translation>
    </message>
    <message>
        <source>Assessments are there sooner. This costs battery and warms the computer.</source>
        <translation>Las evaluaciones llegan antes. Gasta batería y calienta el equipo.</translation>
    </message>
    <message>
        <source>The model is loaded again at once. That can take a minute.</source>
        <translation>El modelo se carga de nuevo enseguida. Puede tardar un minuto.</translation>
    </message>
    <message>
        <source>Whoever judges first is not swayed by the other. Yours first is the safer way.</source>
        <translation>Quien juzga primero no se deja influir por el otro. Lo más seguro es que el primer juicio sea el suyo.</translation>
    </message>
    <message>
        <source>A photo is being assessed. Change this when that is done.</source>
        <translation>Se está evaluando una foto. Cambie esto cuando termine.</translation>
    </message>
    <message>
        <source>Demonstration: {name}</source>
        <translation>Demostración: {name}</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>This is no moment. Write day, month, year and the time, such as {example}.</source>
        <translation>Esto no es una fecha con hora. Escriba día, mes y año y la hora, por ejemplo {example}.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <source>Long enough.</source>
        <translation>Longitud suficiente.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Ambas son iguales.</translation>
    </message>
    <message>
        <source>Only digits, please.</source>
        <translation>Solo cifras, por favor.</translation>
    </message>
    <message>
        <source>At least {least} digits.</source>
        <translation>Al menos {least} cifras.</translation>
    </message>
    <message>
        <source>At least {least} characters.</source>
        <translation>Al menos {least} caracteres.</translation>
    </message>
    <message>
        <source>Still too short by {missing}.</source>
        <translation>Todavía faltan {missing}.</translation>
    </message>
    <message>
        <source>Type it a second time.</source>
        <translation>Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>La nueva frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>A few words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Unas palabras que no guarden relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nuevo PIN</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>El nuevo PIN otra vez</translation>
    </message>
    <message>
        <source>No birthday, and no row such as 123456.</source>
        <translation>Ninguna fecha de nacimiento ni series como 123456.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>OptionsForm</name>
    <message>
        <source>What the report is of</source>
        <translation>De qué trata el informe</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta visita</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>La última visita</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Toda la evolución</translation>
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
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>With all that the model wrote</source>
        <translation>Con todo lo que escribió el modelo</translation>
    </message>
    <message>
        <source>Its full reasoning is added at the end.</source>
        <translation>Su razonamiento completo se añade al final.</translation>
    </message>
    <message>
        <source>Sign the file</source>
        <translation>Firmar el archivo</translation>
    </message>
    <message>
        <source>With the clinic&apos;s certificate. Whoever gets it can see that nothing was changed.</source>
        <translation>Con el certificado de la clínica. Quien lo reciba puede ver que no se modificó nada.</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Frase de contraseña del certificado</translation>
    </message>
    <message>
        <source>Type the passphrase of the certificate to sign the file.</source>
        <translation>Escriba la frase de contraseña del certificado para firmar el archivo.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Sent {moment}</source>
        <translation>Enviado el {moment}</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Espera a ser enviado</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Se está enviando</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not taken: look at it</source>
        <translation>No aceptado: mírelo</translation>
    </message>
    <message>
        <source>It is tried again {moment}.</source>
        <translation>Se intenta de nuevo {moment}.</translation>
    </message>
</context>
<context>
    <name>OutboxDesk</name>
    <message>
        <source>It is sent as soon as the other system can be reached. You need not wait.</source>
        <translation>Se envía en cuanto se pueda llegar al otro sistema. No hace falta que espere.</translation>
    </message>
    <message>
        <source>Open the &amp;list</source>
        <translation>Abrir la &amp;lista</translation>
    </message>
    <message>
        <source>To be sent: {count}</source>
        <translation>Por enviar: {count}</translation>
    </message>
    <message>
        <source>Not taken: {count}</source>
        <translation>No aceptados: {count}</translation>
    </message>
    <message>
        <source>Another system did not take a visit. Nothing is lost. Look at what it says.</source>
        <translation>Otro sistema no aceptó una visita. No se ha perdido nada. Mire lo que dice.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Sent to other systems</source>
        <translation>Enviado a otros sistemas</translation>
    </message>
    <message>
        <source>Nothing waits to be sent, and nothing was sent.</source>
        <translation>Nada espera a ser enviado y no se envió nada.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>Ta&amp;ke out of the list…</source>
        <translation>&amp;Quitar de la lista…</translation>
    </message>
    <message>
        <source>&amp;Open the visit</source>
        <translation>&amp;Abrir la visita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What waits is sent by itself as soon as the other system can be reached.</source>
        <translation>Lo que espera se envía solo en cuanto se pueda llegar al otro sistema.</translation>
    </message>
    <message>
        <source>It was changed after it was sent. Send it again from its page.</source>
        <translation>Se cambió después de enviarla. Envíela de nuevo desde su página.</translation>
    </message>
    <message>
        <source>Take this visit out of the list?</source>
        <translation>¿Quitar esta visita de la lista?</translation>
    </message>
    <message>
        <source>It is not sent to {name}. In the records it stays as it is.</source>
        <translation>No se envía a {name}. En los registros se queda como está.</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Quitarla</translation>
    </message>
</context>
<context>
    <name>OwnAccessDialog</name>
    <message>
        <source>My access to the records</source>
        <translation>Mi acceso a los registros</translation>
    </message>
    <message>
        <source>The new code is not in use yet</source>
        <translation>El código nuevo todavía no está en uso</translation>
    </message>
    <message>
        <source>The old one stays valid. Destroy what you have printed or written down of the new one.</source>
        <translation>El anterior sigue siendo válido. Destruya lo que haya impreso o anotado del nuevo.</translation>
    </message>
    <message>
        <source>&amp;Keep the old code</source>
        <translation>&amp;Conservar el código anterior</translation>
    </message>
    <message>
        <source>Change my &amp;passphrase…</source>
        <translation>Cambiar mi &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>Recovery code of all records</source>
        <translation>Código de recuperación de todos los registros</translation>
    </message>
    <message>
        <source>Make a new one if the old one is lost, or if somebody saw it who must not.</source>
        <translation>Haga uno nuevo si el anterior se ha perdido o si lo vio alguien que no debía.</translation>
    </message>
    <message>
        <source>Make a new &amp;recovery code…</source>
        <translation>Hacer un &amp;código de recuperación nuevo…</translation>
    </message>
    <message>
        <source>{name}: my access to the records</source>
        <translation>{name}: mi acceso a los registros</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>PIN on this computer</source>
        <translation>PIN en este equipo</translation>
    </message>
    <message>
        <source>Quicker than the passphrase. After {count} wrong ones only the passphrase opens.</source>
        <translation>Más rápido que la frase de contraseña. Tras {count} intentos fallidos solo abre la frase de contraseña.</translation>
    </message>
    <message>
        <source>Set another P&amp;IN…</source>
        <translation>Poner otro P&amp;IN…</translation>
    </message>
    <message>
        <source>Set a P&amp;IN…</source>
        <translation>Poner un P&amp;IN…</translation>
    </message>
    <message>
        <source>The key store of this computer is being asked…</source>
        <translation>Se consulta el almacén de claves de este equipo…</translation>
    </message>
    <message>
        <source>This computer has no key store that a PIN could use, or it is locked.</source>
        <translation>Este equipo no tiene un almacén de claves que un PIN pueda usar, o está bloqueado.</translation>
    </message>
    <message>
        <source>&amp;Take the PIN away</source>
        <translation>&amp;Quitar el PIN</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Cambiarla</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation>Su frase de contraseña se cambió.</translation>
    </message>
    <message>
        <source>Set a PIN for this computer</source>
        <translation>Poner un PIN para este equipo</translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation>&amp;Ponerlo</translation>
    </message>
    <message>
        <source>From now on your PIN opens the records on this computer.</source>
        <translation>A partir de ahora su PIN abre los registros en este equipo.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Hacer un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Hacerlo</translation>
    </message>
    <message>
        <source>The PIN was taken away. Your passphrase opens the records.</source>
        <translation>El PIN se quitó. Su frase de contraseña abre los registros.</translation>
    </message>
    <message>
        <source>Your passphrase as it is now</source>
        <translation>Su frase de contraseña actual</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Type your passphrase as it is now.</source>
        <translation>Escriba su frase de contraseña actual.</translation>
    </message>
    <message>
        <source>The old code stays valid until you choose “Done”.</source>
        <translation>El código anterior es válido hasta que usted elija «Listo».</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>The new recovery code is in use. Destroy the old print.</source>
        <translation>El código de recuperación nuevo está en uso. Destruya el impreso anterior.</translation>
    </message>
</context>
<context>
    <name>PacsForm</name>
    <message>
        <source>PACS (DICOM archive)</source>
        <translation>PACS (archivo DICOM)</translation>
    </message>
    <message>
        <source>Name or number in the network</source>
        <translation>Nombre o número en la red</translation>
    </message>
    <message>
        <source>such as: pacs.hospital.org</source>
        <translation>por ejemplo: pacs.hospital.org</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Its AE title</source>
        <translation>Su título AE</translation>
    </message>
    <message>
        <source>AE title of this computer</source>
        <translation>Título AE de este equipo</translation>
    </message>
    <message>
        <source>Encrypt what is sent (TLS)</source>
        <translation>Cifrar lo que se envía (TLS)</translation>
    </message>
    <message>
        <source>The PACS must be set up for it.</source>
        <translation>El PACS debe estar configurado para ello.</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Photos of both visits</source>
        <translation>Fotos de ambas visitas</translation>
    </message>
    <message>
        <source>{day}, aligned</source>
        <translation>{day}, ajustada</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Another &amp;one</source>
        <translation>&amp;Otra</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Su propia frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>Of plain letters, figures and signs, which every keyboard has.</source>
        <translation>De letras sencillas, cifras y signos, que tiene todo teclado.</translation>
    </message>
    <message>
        <source>Tell it by telephone. Never send it with the file or in another mail.</source>
        <translation>Dígala por teléfono. No la envíe nunca con el archivo ni en otro correo.</translation>
    </message>
    <message>
        <source>M&amp;y own…</source>
        <translation>La m&amp;ía…</translation>
    </message>
    <message>
        <source>Suggest &amp;one</source>
        <translation>Pr&amp;oponer una</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Correct patient</source>
        <translation>Corregir paciente</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A patient needs a name.</source>
        <translation>Un paciente necesita un nombre.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Skin type (Fitzpatrick)</source>
        <translation>Tipo de piel (Fitzpatrick)</translation>
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
        <translation>Sistema inmunitario debilitado (inmunosupresión)</translation>
    </message>
    <message>
        <source>Antibiotics taken now</source>
        <translation>Antibióticos que toma ahora</translation>
    </message>
    <message>
        <source>This may be somebody who is in the records already:</source>
        <translation>Puede ser alguien que ya está en los registros:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>&amp;Save all the same</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ese día todavía no ha llegado.</translation>
    </message>
    <message>
        <source>This is more than {years} years ago.</source>
        <translation>De eso hace más de {years} años.</translation>
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
        <translation>El paciente y sus heridas</translation>
    </message>
    <message>
        <source>Wounds</source>
        <translation>Heridas</translation>
    </message>
    <message>
        <source>No wound is entered yet.</source>
        <translation>Todavía no hay ninguna herida anotada.</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Todavía sin visitas</translation>
    </message>
    <message>
        <source>Visits: {count}. The last one: {at}</source>
        <translation>Visitas: {count}. La última: {at}</translation>
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
        <translation>Sistema inmunitario debilitado</translation>
    </message>
    <message>
        <source>Takes antibiotics: {antibiotics}</source>
        <translation>Toma antibióticos: {antibiotics}</translation>
    </message>
    <message>
        <source>No consent is entered.</source>
        <translation>No hay ningún consentimiento anotado.</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>docencia</translation>
    </message>
    <message>
        <source>research</source>
        <translation>investigación</translation>
    </message>
    <message>
        <source>The patient allows no use of her photos ({day}).</source>
        <translation>El paciente no permite ningún uso de sus fotos ({day}).</translation>
    </message>
    <message>
        <source>Photos may be used for: {uses} ({day}).</source>
        <translation>Las fotos se pueden usar para: {uses} ({day}).</translation>
    </message>
</context>
<context>
    <name>PatientSearch</name>
    <message>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Name, identifier or birth date</source>
        <translation>Nombre, identificador o fecha de nacimiento</translation>
    </message>
    <message>
        <source>Nobody in the records is called so.</source>
        <translation>Nadie en los registros se llama así.</translation>
    </message>
    <message>
        <source>Many more are. Type more of the name.</source>
        <translation>Hay muchos más. Escriba más letras del nombre.</translation>
    </message>
    <message>
        <source>{count} more are. Type more of the name.</source>
        <translation>Hay {count} más. Escriba más letras del nombre.</translation>
    </message>
</context>
<context>
    <name>PatientsList</name>
    <message>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Seen today</source>
        <translation>Vistos hoy</translation>
    </message>
    <message>
        <source>Patients and today&apos;s visits</source>
        <translation>Los pacientes y las visitas de hoy</translation>
    </message>
    <message>
        <source>Nobody was seen today yet.</source>
        <translation>Hoy todavía no se ha visto a nadie.</translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Take this photo out of the visit?</source>
        <translation>¿Quitar esta foto de la visita?</translation>
    </message>
    <message>
        <source>What was said of it is lost. The file “{name}” stays where it is.</source>
        <translation>Lo que se dijo de ella se pierde. El archivo «{name}» se queda donde está.</translation>
    </message>
    <message>
        <source>&amp;Take it out</source>
        <translation>&amp;Quitarla</translation>
    </message>
    <message>
        <source>The model&apos;s answer is there. It is shown when you are done.</source>
        <translation>La respuesta del modelo ya está. Se muestra cuando usted termine.</translation>
    </message>
</context>
<context>
    <name>PhotoDrafts</name>
    <message>
        <source>What you had begun is here again, as it was on {moment}.</source>
        <translation>Lo que había empezado está aquí de nuevo, como estaba el {moment}.</translation>
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
        <translation>Se está evaluando una foto. Cancele primero y después abra otra.</translation>
    </message>
    <message>
        <source>There is no photo to paste. Copy a photo or a photo&apos;s file first.</source>
        <translation>No hay ninguna foto que pegar. Copie antes una foto o el archivo de una foto.</translation>
    </message>
    <message>
        <source>Open photos of the wound</source>
        <translation>Abrir fotos de la herida</translation>
    </message>
    <message>
        <source>Add photos to this visit</source>
        <translation>Añadir fotos a esta visita</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>Fotos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Opacity of the highlights</source>
        <translation>Opacidad de los resaltados</translation>
    </message>
</context>
<context>
    <name>PhotoSource</name>
    <message>
        <source>Pasted photo.png</source>
        <translation>Foto pegada.png</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos of this visit</source>
        <translation>Fotos de esta visita</translation>
    </message>
    <message>
        <source>Photo {number} of {total}: {name}</source>
        <translation>Foto {number} de {total}: {name}</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>evaluada</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>in the records</source>
        <translation>en los registros</translation>
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
        <translation>Fotos y medición</translation>
    </message>
    <message>
        <source>Folder where photos arrive</source>
        <translation>Carpeta a la que llegan las fotos</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>No se ha elegido ninguna carpeta.</translation>
    </message>
    <message>
        <source>The folder where photos of the camera arrive</source>
        <translation>La carpeta a la que llegan las fotos de la cámara</translation>
    </message>
    <message>
        <source>The 100 mm line on your printed card, in mm</source>
        <translation>La línea de 100 mm de su tarjeta impresa, en mm</translation>
    </message>
    <message>
        <source>such as: 99.5</source>
        <translation>por ejemplo: 99,5</translation>
    </message>
    <message>
        <source>&amp;Make the calibration cards as PDF…</source>
        <translation>&amp;Hacer las tarjetas de calibración en PDF…</translation>
    </message>
    <message>
        <source>Write a length from {least} to {most} mm, such as 99.5.</source>
        <translation>Escriba una longitud de {least} a {most} mm, por ejemplo 99,5.</translation>
    </message>
    <message>
        <source>Save the calibration cards</source>
        <translation>Guardar las tarjetas de calibración</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it at 100 %, and measure its line.</source>
        <translation>Guardado como {name}. Imprímalo al 100 % y mida su línea.</translation>
    </message>
    <message>
        <source>This folder is not there. Plug the stick in, or choose another folder.</source>
        <translation>Esta carpeta no está. Conecte la memoria USB o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Printers often print a little smaller or larger. Measure the line on the printed card with a ruler and write here how long it is. Leave this empty if you have not measured it.</source>
        <translation>Las impresoras a menudo imprimen un poco más pequeño o más grande. Mida con una regla la línea de la tarjeta impresa y escriba aquí cuánto mide. Déjelo vacío si no la ha medido.</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>0 of {total} letters are met.</source>
        <translation>Se cumplen 0 de {total} letras.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 visit, on {day}</source>
        <translation>1 visita, el {day}</translation>
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
        <translation>Un PIN tiene {count} cifras o más. No se ha cambiado nada. Elija otro.</translation>
    </message>
    <message>
        <source>A line lies beside the photo. No outline was changed. Draw a line within the wound.</source>
        <translation>Una línea está fuera de la foto. No se cambió ningún contorno. Dibuje una línea dentro de la herida.</translation>
    </message>
    <message>
        <source>A model pack named {name} is already here. Nothing was changed. Remove the folder {folder} first, or give the new pack another name.</source>
        <translation>Ya hay aquí un paquete de modelo llamado {name}. No se ha cambiado nada. Quite primero la carpeta {folder} o dé otro nombre al paquete nuevo.</translation>
    </message>
    <message>
        <source>A newer version of woundapp has written these records. They were not touched. Install that version, or a newer one.</source>
        <translation>Estos registros los escribió una versión más nueva de woundapp. No se han tocado. Instale esa versión u otra más nueva.</translation>
    </message>
    <message>
        <source>A passphrase has {count} characters or more; a few words are easiest to remember. Nothing was changed. Choose a longer one.</source>
        <translation>Una frase de contraseña tiene {count} caracteres o más; unas cuantas palabras son lo más fácil de recordar. No se ha cambiado nada. Elija una más larga.</translation>
    </message>
    <message>
        <source>A photo does not show: {hidden}. On dark skin redness may look purple or grey, or not show at all.</source>
        <translation>Una foto no muestra: {hidden}. En piel oscura, el enrojecimiento puede verse morado o gris, o no verse en absoluto.</translation>
    </message>
    <message>
        <source>A photo of {width} x {height} pixels is too large for DICOM, which takes {limit} a side. It is safe in the records, and nothing was sent or written. Use the PDF report instead.</source>
        <translation>Una foto de {width} x {height} píxeles es demasiado grande para DICOM, que admite {limit} por lado. Está a salvo en los registros y no se ha enviado ni escrito nada. Use en su lugar el informe en PDF.</translation>
    </message>
    <message>
        <source>A row of {kind} holds what this program never writes; those after it were not checked.</source>
        <translation>Una fila de {kind} contiene lo que este programa nunca escribe; las siguientes no se comprobaron.</translation>
    </message>
    <message>
        <source>A wound for your opinion</source>
        <translation>Una herida para su opinión</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>tendón de Aquiles</translation>
    </message>
    <message>
        <source>Added by the clinician; the model does not name it.</source>
        <translation>Añadido por el profesional clínico; el modelo no lo nombra.</translation>
    </message>
    <message>
        <source>All dates are moved by the same number of days, so the time between them is right. Of the birth date only the year is meant, and an age of 90 means 90 or older.</source>
        <translation>Todas las fechas se desplazaron el mismo número de días, así que el tiempo entre ellas es correcto. De la fecha de nacimiento solo vale el año, y una edad de 90 años significa 90 o más.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>An AE title has 1 to {most} letters, digits or signs without accents, and no backslash. Nothing was saved. Enter it as the PACS has it.</source>
        <translation>Un título AE tiene de 1 a {most} letras, cifras o signos sin acentos y ninguna barra invertida. No se ha guardado nada. Escríbalo como lo tiene el PACS.</translation>
    </message>
    <message>
        <source>An infection {place} is likely.</source>
        <translation>Es probable una infección {place}.</translation>
    </message>
    <message>
        <source>An older version of woundapp has written these records. Their pages are whole; the rest can be checked once this version has opened them.</source>
        <translation>Estos registros los escribió una versión anterior de woundapp. Sus páginas están completas; lo demás se podrá comprobar cuando esta versión los haya abierto.</translation>
    </message>
    <message>
        <source>Another program is writing to the records. Nothing was lost. Close it, or try again in a moment.</source>
        <translation>Otro programa está escribiendo en los registros. No se ha perdido nada. Ciérrelo o inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer the clinic that sent this to you. Keep the file where nobody reads it who must not, and delete it when it is no longer needed.</source>
        <translation>Responda a la clínica que le envió esto. Guarde el archivo donde no lo lea nadie que no deba y bórrelo cuando ya no haga falta.</translation>
    </message>
    <message>
        <source>Antibiotic started</source>
        <translation>Inicio de antibiótico</translation>
    </message>
    <message>
        <source>Antibiotic stopped</source>
        <translation>Fin de antibiótico</translation>
    </message>
    <message>
        <source>Antibiotics now</source>
        <translation>Antibióticos actuales</translation>
    </message>
    <message>
        <source>Appendix: the model&apos;s reasoning</source>
        <translation>Anexo: el razonamiento del modelo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area in cm²</source>
        <translation>Área en cm²</translation>
    </message>
    <message>
        <source>Area in {span}, since the visit of {day}: {figures}. A wound that heals is some {expected} smaller after 4 weeks ({source}).</source>
        <translation>Área en {span}, desde la visita del {day}: {figures}. Una herida que cicatriza es alrededor de {expected} más pequeña tras 4 semanas ({source}).</translation>
    </message>
    <message>
        <source>Area of all parts</source>
        <translation>Área de todas las partes</translation>
    </message>
    <message>
        <source>Area since the visit of {day}: {figures}.</source>
        <translation>Área desde la visita del {day}: {figures}.</translation>
    </message>
    <message>
        <source>Arterial</source>
        <translation>Arterial</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>At the bedside</source>
        <translation>En el paciente</translation>
    </message>
    <message>
        <source>At the last visit</source>
        <translation>En la última visita</translation>
    </message>
    <message>
        <source>Attachments were changed, added or taken out: {names}.</source>
        <translation>Se modificaron, añadieron o quitaron adjuntos: {names}.</translation>
    </message>
    <message>
        <source>Blood-filled blisters (bullae)</source>
        <translation>Ampollas con sangre (bullas)</translation>
    </message>
    <message>
        <source>Bone is seen or felt and may be infected: tell a doctor today.</source>
        <translation>El hueso se ve o se palpa y puede estar infectado: avise hoy a un médico.</translation>
    </message>
    <message>
        <source>Bone may be infected.</source>
        <translation>El hueso puede estar infectado.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Breathing rate</source>
        <translation>Frecuencia respiratoria</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cáncer</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede decir</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Centimetres cannot be compared: no calibration card on the photo of {day}.</source>
        <translation>No se pueden comparar los centímetros: no hay tarjeta de calibración en la foto del {day}.</translation>
    </message>
    <message>
        <source>Check that the file may be opened, or copy it elsewhere.</source>
        <translation>Compruebe que el archivo se puede abrir o cópielo a otro lugar.</translation>
    </message>
    <message>
        <source>Check the name, or choose the photo again.</source>
        <translation>Compruebe el nombre o elija la foto de nuevo.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, TIFF, BMP or HEIC photo.</source>
        <translation>Elija una foto JPEG, PNG, WebP, TIFF, BMP o HEIC.</translation>
    </message>
    <message>
        <source>Choose a photo file.</source>
        <translation>Elija el archivo de una foto.</translation>
    </message>
    <message>
        <source>Choose a photo inside it.</source>
        <translation>Elija una foto de dentro.</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Profesional clínico</translation>
    </message>
    <message>
        <source>Clinician&apos;s judgement</source>
        <translation>Juicio del profesional clínico</translation>
    </message>
    <message>
        <source>Clinician&apos;s name</source>
        <translation>Nombre del profesional clínico</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Compared with the visit of {day}: area {values}, {direction}.</source>
        <translation>En comparación con la visita del {day}: área {values}, {direction}.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Contamination and colonization cannot be told apart at the bedside.</source>
        <translation>Junto al paciente no se puede distinguir la contaminación de la colonización.</translation>
    </message>
    <message>
        <source>Contamination or colonization</source>
        <translation>Contaminación o colonización</translation>
    </message>
    <message>
        <source>Copy it again from the camera, or take a new photo.</source>
        <translation>Cópielo de nuevo de la cámara o haga otra foto.</translation>
    </message>
    <message>
        <source>Course of a wound</source>
        <translation>Evolución de una herida</translation>
    </message>
    <message>
        <source>Covert (subtle) local infection</source>
        <translation>Infección local encubierta (sutil)</translation>
    </message>
    <message>
        <source>Crackling under the skin (crepitus)</source>
        <translation>Crepitación bajo la piel</translation>
    </message>
    <message>
        <source>DEMONSTRATION MODEL — NOT FOR CLINICAL USE</source>
        <translation>MODELO DE DEMOSTRACIÓN — NO APTO PARA USO CLÍNICO</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Dead tissue (necrosis)</source>
        <translation>Tejido muerto (necrosis)</translation>
    </message>
    <message>
        <source>Debridement</source>
        <translation>Desbridamiento</translation>
    </message>
    <message>
        <source>Deeper tissue involved</source>
        <translation>Tejido más profundo afectado</translation>
    </message>
    <message>
        <source>Delayed healing</source>
        <translation>Cicatrización retrasada</translation>
    </message>
    <message>
        <source>Demonstration model</source>
        <translation>Modelo de demostración</translation>
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
        <translation>Pie diabético</translation>
    </message>
    <message>
        <source>Digitally signed by {name}, {moment}</source>
        <translation>Firmado digitalmente por {name}, {moment}</translation>
    </message>
    <message>
        <source>Discoloured tissue</source>
        <translation>Tejido con cambio de color</translation>
    </message>
    <message>
        <source>Does not look infected</source>
        <translation>No parece infectada</translation>
    </message>
    <message>
        <source>Epithelium (pink)</source>
        <translation>Epitelio (rosado)</translation>
    </message>
    <message>
        <source>Every page names the record inside ({wanted}).</source>
        <translation>Cada página nombra el registro que contiene el archivo ({wanted}).</translation>
    </message>
    <message>
        <source>Everything is as the manifest says: pages {pages}, pictures {pictures}, attachments {attachments}.</source>
        <translation>Todo está como dice el manifiesto: páginas {pages}, imágenes {pictures}, adjuntos {attachments}.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Exposed bone</source>
        <translation>Hueso expuesto</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>Fewer than three: it does not speak for an infection {place}.</source>
        <translation>Menos de tres: no habla a favor de una infección {place}.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Finding {number} does not say which sign it is.</source>
        <translation>El hallazgo {number} no dice qué signo es.</translation>
    </message>
    <message>
        <source>Finding {number} is called “{said}” by the model and was read as the sign it means.</source>
        <translation>El modelo llama «{said}» al hallazgo {number}; se leyó como el signo al que se refiere.</translation>
    </message>
    <message>
        <source>Finding {number} names no sign of the catalogue.</source>
        <translation>El hallazgo {number} no nombra ningún signo del catálogo.</translation>
    </message>
    <message>
        <source>Finding {number} names no usable place in the photo.</source>
        <translation>El hallazgo {number} no da ningún lugar utilizable en la foto.</translation>
    </message>
    <message>
        <source>Finding {number} names the whole photo as its place.</source>
        <translation>El hallazgo {number} da como lugar la foto entera.</translation>
    </message>
    <message>
        <source>Finding {number} was named more than once; it is shown once.</source>
        <translation>El hallazgo {number} se nombró más de una vez; se muestra una sola vez.</translation>
    </message>
    <message>
        <source>Finding {number}&apos;s region reached beyond the photo and was cut off at its edge.</source>
        <translation>La región del hallazgo {number} salía de la foto y se recortó en su borde.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Found at the bedside</source>
        <translation>Observado en el paciente</translation>
    </message>
    <message>
        <source>Found: {grounds}.</source>
        <translation>Observado: {grounds}.</translation>
    </message>
    <message>
        <source>Fragile, bleeding granulation</source>
        <translation>Granulación frágil que sangra</translation>
    </message>
    <message>
        <source>Granulation</source>
        <translation>Granulación</translation>
    </message>
    <message>
        <source>Granulation (red)</source>
        <translation>Granulación (roja)</translation>
    </message>
    <message>
        <source>Hardened skin (induration)</source>
        <translation>Piel endurecida (induración)</translation>
    </message>
    <message>
        <source>Hardness that spreads</source>
        <translation>Dureza que se extiende</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo evolucionó</translation>
    </message>
    <message>
        <source>How page {number} looks was changed.</source>
        <translation>El aspecto de la página {number} se modificó.</translation>
    </message>
    <message>
        <source>How to verify it</source>
        <translation>Cómo verificarlo</translation>
    </message>
    <message>
        <source>IWGDF/IDSA {grade}</source>
        <translation>IWGDF/IDSA {grade}</translation>
    </message>
    <message>
        <source>IWGDF/IDSA, diabetic foot</source>
        <translation>IWGDF/IDSA, pie diabético</translation>
    </message>
    <message>
        <source>IWII continuum</source>
        <translation>Continuo del IWII</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Immunosuppression</source>
        <translation>Inmunosupresión</translation>
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
        <translation>Error de entrada o salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>It cannot be told yet: {count} were not asked about.</source>
        <translation>Todavía no se puede decir: no se preguntó por {count}.</translation>
    </message>
    <message>
        <source>It carries no record, so there is nothing that its pages could be compared with.</source>
        <translation>No contiene ningún registro, así que no hay nada con que comparar sus páginas.</translation>
    </message>
    <message>
        <source>It is not signed: whoever knows how could have changed all of it together.</source>
        <translation>No está firmado: quien sepa hacerlo pudo modificarlo todo a la vez.</translation>
    </message>
    <message>
        <source>It must not be the reason to start, change or withhold a treatment. That decision is the clinician&apos;s.</source>
        <translation>No debe ser el motivo para empezar, cambiar o suspender un tratamiento. Esa decisión es del profesional clínico.</translation>
    </message>
    <message>
        <source>It stays in the list and is tried again by itself.</source>
        <translation>Queda en la lista y se volverá a intentar solo.</translation>
    </message>
    <message>
        <source>It stays in the list, but is not tried again by itself.</source>
        <translation>Queda en la lista, pero no se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Kind of tissue: by itself it says nothing about infection</source>
        <translation>Tipo de tejido: por sí solo no dice nada de una infección</translation>
    </message>
    <message>
        <source>Kinds of tissue in %</source>
        <translation>Tipos de tejido en %</translation>
    </message>
    <message>
        <source>Kinds of tissue: not recorded.</source>
        <translation>Tipos de tejido: no registrados.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Length and width in cm</source>
        <translation>Largo y ancho en cm</translation>
    </message>
    <message>
        <source>Light is reflected on the wound. Turn the flash off or tilt the camera, and retake.</source>
        <translation>Hay un reflejo de luz en la herida. Apague el flash o incline la cámara y repita la foto.</translation>
    </message>
    <message>
        <source>Line {number} of the audit trail does not follow from the line before it.</source>
        <translation>La línea {number} del registro de auditoría no sigue a la línea anterior.</translation>
    </message>
    <message>
        <source>Loading the model failed once. It now runs on the processor without the graphics card, which may be slower.</source>
        <translation>La carga del modelo falló una vez. Ahora funciona en el procesador, sin la tarjeta gráfica, y puede ser más lento.</translation>
    </message>
    <message>
        <source>Looks infected</source>
        <translation>Parece infectada</translation>
    </message>
    <message>
        <source>Macerated skin</source>
        <translation>Piel macerada</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Marked by the clinician.</source>
        <translation>Marcado por el profesional clínico.</translation>
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
        <translation>SHA-256 del modelo</translation>
    </message>
    <message>
        <source>Model, program and photos</source>
        <translation>Modelo, programa y fotos</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>More exudate than before</source>
        <translation>Más exudado que antes</translation>
    </message>
    <message>
        <source>NERDS and STONEES are met</source>
        <translation>NERDS y STONEES se cumplen</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nombre y firma</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>Nombre omitido</translation>
    </message>
    <message>
        <source>Name withheld, dates moved</source>
        <translation>Nombre omitido, fechas desplazadas</translation>
    </message>
    <message>
        <source>Necrosis (black)</source>
        <translation>Necrosis (negra)</translation>
    </message>
    <message>
        <source>New breakdown of skin</source>
        <translation>Nueva rotura de la piel</translation>
    </message>
    <message>
        <source>New confusion (delirium)</source>
        <translation>Confusión nueva (delirio)</translation>
    </message>
    <message>
        <source>New kind of dressing</source>
        <translation>Otro tipo de apósito</translation>
    </message>
    <message>
        <source>New skin (epithelium)</source>
        <translation>Piel nueva (epitelio)</translation>
    </message>
    <message>
        <source>New wound beside the wound</source>
        <translation>Herida nueva junto a la herida</translation>
    </message>
    <message>
        <source>Newly numb skin</source>
        <translation>Piel que ha perdido la sensibilidad</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No calibration card is in the photo: no centimetres are known.</source>
        <translation>En la foto no hay tarjeta de calibración: no se conocen los centímetros.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one, or switch it on. You can also choose a photo&apos;s file.</source>
        <translation>No se encontró ninguna cámara. Conecte una o enciéndala. También puede elegir el archivo de una foto.</translation>
    </message>
    <message>
        <source>No certificate could be read from this file ({reason}). Nothing was changed. Choose the file with the certificate in PEM form, whose text begins with BEGIN CERTIFICATE.</source>
        <translation>No se pudo leer ningún certificado de este archivo ({reason}). No se ha cambiado nada. Elija el archivo con el certificado en formato PEM, cuyo texto empieza por BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>No edge of a wound was found around a line. No outline was changed. Draw the line within the wound, from one end to the other, and see that the skin around the wound is in the photo.</source>
        <translation>No se encontró ningún borde de herida alrededor de una línea. No se cambió ningún contorno. Dibuje la línea dentro de la herida, de un extremo al otro, y compruebe que la piel de alrededor está en la foto.</translation>
    </message>
    <message>
        <source>No graphics card that this program can use was found. Nothing was loaded. Choose the processor (CPU) instead, or install a build of llama-cpp-python for your card.</source>
        <translation>No se encontró ninguna tarjeta gráfica que este programa pueda usar. No se ha cargado nada. Elija el procesador (CPU) o instale una versión de llama-cpp-python para su tarjeta.</translation>
    </message>
    <message>
        <source>No model looked at this photo.</source>
        <translation>Ningún modelo miró esta foto.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>No se da ningún motivo.</translation>
    </message>
    <message>
        <source>No red flag so far; 1 danger sign was not asked about.</source>
        <translation>Ninguna señal de alarma por ahora; no se preguntó por 1 signo de peligro.</translation>
    </message>
    <message>
        <source>No red flag so far; {count} danger signs were not asked about.</source>
        <translation>Ninguna señal de alarma por ahora; no se preguntó por {count} signos de peligro.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No stage can be told yet</source>
        <translation>Todavía no se puede decir ninguna etapa</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>No wound is marked yet. Nothing was changed. Draw a line within the wound, from one end to the other.</source>
        <translation>Todavía no hay ninguna herida marcada. No se ha cambiado nada. Dibuje una línea dentro de la herida, de un extremo al otro.</translation>
    </message>
    <message>
        <source>None was recorded. To be ticked by hand:</source>
        <translation>No se registró ninguno. Para marcar a mano:</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No preguntado</translation>
    </message>
    <message>
        <source>Not in the catalogue of wound signs</source>
        <translation>No está en el catálogo de signos de heridas</translation>
    </message>
    <message>
        <source>Not infected</source>
        <translation>No infectada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not located</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>Not recorded: {what}.</source>
        <translation>No registrado: {what}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note of the visit</source>
        <translation>Nota de la visita</translation>
    </message>
    <message>
        <source>Nothing about a patient was sent.</source>
        <translation>No se ha enviado nada sobre ningún paciente.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>No se ha perdido nada</translation>
    </message>
    <message>
        <source>Nothing is outlined on the photo.</source>
        <translation>En la foto no hay nada contorneado.</translation>
    </message>
    <message>
        <source>Nothing was recorded at the bedside.</source>
        <translation>No se registró nada en el paciente.</translation>
    </message>
    <message>
        <source>Nothing wrong was found with sharpness, light, glare and size.</source>
        <translation>No se encontró ningún defecto de nitidez, luz, reflejos ni tamaño.</translation>
    </message>
    <message>
        <source>Odour</source>
        <translation>Mal olor</translation>
    </message>
    <message>
        <source>Of {total} readings half say infected, half not infected.</source>
        <translation>De {total} lecturas, la mitad dice infectada y la mitad no infectada.</translation>
    </message>
    <message>
        <source>Off the photo</source>
        <translation>Fuera de la foto</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Outlined wounds: {before} at the visit of {day}, {now} now. A wound that heals across its middle also becomes two.</source>
        <translation>Heridas contorneadas: {before} en la visita del {day}, {now} ahora. Una herida que se cierra por el centro también se convierte en dos.</translation>
    </message>
    <message>
        <source>Overgranulation (hypergranulation)</source>
        <translation>Exceso de granulación (hipergranulación)</translation>
    </message>
    <message>
        <source>Overt (classic) local infection</source>
        <translation>Infección local manifiesta (clásica)</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Pain or tenderness</source>
        <translation>Dolor o sensibilidad al tacto</translation>
    </message>
    <message>
        <source>Pain out of proportion to the wound</source>
        <translation>Dolor desproporcionado para la herida</translation>
    </message>
    <message>
        <source>Parts of photos, which are black.</source>
        <translation>Partes de fotos, que están en negro.</translation>
    </message>
    <message>
        <source>Patient&apos;s name</source>
        <translation>Nombre del paciente</translation>
    </message>
    <message>
        <source>Patient: {who}</source>
        <translation>Paciente: {who}</translation>
    </message>
    <message>
        <source>Patient: {who}  ·  born {day}</source>
        <translation>Paciente: {who}  ·  nacimiento {day}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Foto del {day}</translation>
    </message>
    <message>
        <source>Photo quality</source>
        <translation>Calidad de la foto</translation>
    </message>
    <message>
        <source>Photo {number} of {count}</source>
        <translation>Foto {number} de {count}</translation>
    </message>
    <message>
        <source>Photo {number} of {count} as it was taken</source>
        <translation>Foto {number} de {count} tal como se hizo</translation>
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
        <translation>Falta la foto {sha256}.</translation>
    </message>
    <message>
        <source>Photo {sha256} was changed.</source>
        <translation>La foto {sha256} se modificó.</translation>
    </message>
    <message>
        <source>Pictures on page {number} were changed: {changed}.</source>
        <translation>Se modificaron imágenes de la página {number}: {changed}.</translation>
    </message>
    <message>
        <source>Places as the clinician corrected them</source>
        <translation>Lugares tal como los corrigió el profesional clínico</translation>
    </message>
    <message>
        <source>Places as the clinician corrected them; thin lines are where the model had them</source>
        <translation>Lugares tal como los corrigió el profesional clínico; las líneas finas muestran dónde los tenía el modelo</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Por favor</translation>
    </message>
    <message>
        <source>Pocketing or bridging of the granulation</source>
        <translation>Bolsas o puentes en la granulación</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Pressure taken off (offloading)</source>
        <translation>Alivio de la presión (descarga)</translation>
    </message>
    <message>
        <source>Probability of infection: {percent}</source>
        <translation>Probabilidad de infección: {percent}</translation>
    </message>
    <message>
        <source>Probe reaches bone</source>
        <translation>La sonda toca hueso</translation>
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
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>RED FLAG: ACT ON THIS FIRST</source>
        <translation>SEÑAL DE ALARMA: ACTÚE ANTE ESTO PRIMERO</translation>
    </message>
    <message>
        <source>Read the model&apos;s answer with care</source>
        <translation>Lea con cautela la respuesta del modelo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Recorded by {name}, {when}</source>
        <translation>Registrado por {name}, {when}</translation>
    </message>
    <message>
        <source>Red streaks from the wound (lymphangitis)</source>
        <translation>Estrías rojas que salen de la herida (linfangitis)</translation>
    </message>
    <message>
        <source>Redness around the wound</source>
        <translation>Enrojecimiento alrededor de la herida</translation>
    </message>
    <message>
        <source>Redness beyond the wound&apos;s edge</source>
        <translation>Enrojecimiento más allá del borde de la herida</translation>
    </message>
    <message>
        <source>Redness is hard to see on this skin. Look for swelling and for a darker, purple or grey tone, feel for warmth, and ask about pain.</source>
        <translation>El enrojecimiento se ve mal en esta piel. Busque hinchazón y un tono más oscuro, violáceo o gris, palpe si hay calor y pregunte por el dolor.</translation>
    </message>
    <message>
        <source>Redness that spreads</source>
        <translation>Enrojecimiento que se extiende</translation>
    </message>
    <message>
        <source>Remarks: what was seen, felt, smelt and asked at the bedside</source>
        <translation>Observaciones: lo que se vio, palpó, olió y preguntó junto al paciente</translation>
    </message>
    <message>
        <source>Research use, not a diagnosis</source>
        <translation>Para investigación, no es un diagnóstico</translation>
    </message>
    <message>
        <source>Research use, not a diagnosis. Where a model judged a photo, its answer can be wrong: it supports a clinician&apos;s judgement and never takes its place. The report shows what the nurse found, what the model said and what the clinician concluded apart from each other.</source>
        <translation>Para investigación, no es un diagnóstico. Donde un modelo juzgó una foto, su respuesta puede ser errónea: apoya el juicio clínico y nunca lo sustituye. El informe muestra por separado lo que encontró enfermería, lo que dijo el modelo y lo que concluyó el profesional clínico.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG, and open that.</source>
        <translation>Guárdelo como JPEG o PNG y ábralo.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG.</source>
        <translation>Guárdelo como JPEG o PNG.</translation>
    </message>
    <message>
        <source>Save it as JPEG, and open that.</source>
        <translation>Guárdelo como JPEG y ábralo.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
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
        <translation>Vista el {when}</translation>
    </message>
    <message>
        <source>Seen {when}  ·  {program}</source>
        <translation>Vista el {when}  ·  {program}</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Sign of infection</source>
        <translation>Signo de infección</translation>
    </message>
    <message>
        <source>Sign that the whole body is ill</source>
        <translation>Signo de que todo el cuerpo está enfermo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed as {name} at {moment} (by the signer&apos;s clock). The file is as it was signed, but the certificate is not known to this machine, so the signer may be anybody.</source>
        <translation>Firmado como {name}, {moment} (según el reloj de quien firmó). El archivo está como se firmó, pero este equipo no conoce el certificado, así que el firmante puede ser cualquiera.</translation>
    </message>
    <message>
        <source>Signed by {name} at {moment} (by the signer&apos;s clock), with a certificate known to this machine. The file is as it was signed.</source>
        <translation>Firmado por {name}, {moment} (según el reloj de quien firmó), con un certificado que este equipo conoce. El archivo está como se firmó.</translation>
    </message>
    <message>
        <source>Signs of a spreading infection: get a doctor today.</source>
        <translation>Signos de una infección que se extiende: llame hoy a un médico.</translation>
    </message>
    <message>
        <source>Signs of an infection that destroys tissue: an emergency, call for help now.</source>
        <translation>Signos de una infección que destruye tejido: es una urgencia, pida ayuda ahora.</translation>
    </message>
    <message>
        <source>Signs of sepsis: an emergency, call for help now.</source>
        <translation>Signos de sepsis: es una urgencia, pida ayuda ahora.</translation>
    </message>
    <message>
        <source>Signs that the whole body is ill: get a doctor at once.</source>
        <translation>Signos de que todo el cuerpo está enfermo: llame a un médico de inmediato.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since earlier visits</source>
        <translation>Desde las visitas anteriores</translation>
    </message>
    <message>
        <source>Sizes cannot be compared: no wound is outlined on the photo of {day}.</source>
        <translation>No se pueden comparar los tamaños: en la foto del {day} no hay ninguna herida contorneada.</translation>
    </message>
    <message>
        <source>Sizes cannot be compared: nothing was measured at the visit of {day}.</source>
        <translation>No se pueden comparar los tamaños: en la visita del {day} no se midió nada.</translation>
    </message>
    <message>
        <source>Skin turning dusky or black</source>
        <translation>Piel que se vuelve oscura o negra</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>Tipo de piel</translation>
    </message>
    <message>
        <source>Slough</source>
        <translation>Esfacelos</translation>
    </message>
    <message>
        <source>Slough (yellow)</source>
        <translation>Esfacelos (amarillos)</translation>
    </message>
    <message>
        <source>Slough and dead tissue together went from {before} to {now}. Shares are estimated by eye: fewer than {step} points may be chance.</source>
        <translation>Esfacelos y tejido muerto juntos pasaron de {before} a {now}. Las proporciones se estiman a ojo: menos de {step} puntos pueden ser casualidad.</translation>
    </message>
    <message>
        <source>Solid: the outline, and along what length and width are measured. Dotted and dashed: {near:g}&#xa0;cm and {far:g}&#xa0;cm from the edge, which redness is judged by (IWGDF/IDSA 2023).</source>
        <translation>Línea continua: el contorno, y por dónde se miden el largo y el ancho. De puntos y de trazos: a {near:g} cm y {far:g} cm del borde, con lo que se juzga el enrojecimiento (IWGDF/IDSA 2023).</translation>
    </message>
    <message>
        <source>Some programs cannot open a file with this passphrase: it has letters with accents or of another alphabet, or begins or ends with a space. Nothing was written. Take plain letters and figures, or have one suggested.</source>
        <translation>Algunos programas no pueden abrir un archivo con esta frase de contraseña: tiene letras con acentos o de otro alfabeto, o empieza o termina con un espacio. No se ha escrito nada. Use letras sencillas y cifras, o pida que se le proponga una.</translation>
    </message>
    <message>
        <source>Some texts. “{mark}” stands in their place.</source>
        <translation>Algunos textos. En su lugar aparece «{mark}».</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Your change was not saved. Look at what is there now, and change it again if need be.</source>
        <translation>Otra persona ha cambiado esto mientras tanto. Su cambio no se guardó. Mire lo que hay ahora y cámbielo de nuevo si hace falta.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something was added to the file after {name} signed it.</source>
        <translation>Se añadió algo al archivo después de que lo firmara {name}.</translation>
    </message>
    <message>
        <source>Spread within hours</source>
        <translation>Se extiende en horas</translation>
    </message>
    <message>
        <source>Spreading infection</source>
        <translation>Infección que se extiende</translation>
    </message>
    <message>
        <source>Staff member {number}</source>
        <translation>Miembro del equipo {number}</translation>
    </message>
    <message>
        <source>Surgery</source>
        <translation>Cirugía</translation>
    </message>
    <message>
        <source>Swab taken</source>
        <translation>Toma de muestra con torunda</translation>
    </message>
    <message>
        <source>Swelling</source>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Swollen lymph nodes</source>
        <translation>Ganglios linfáticos inflamados</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>siríaco</translation>
    </message>
    <message>
        <source>Systemic infection</source>
        <translation>Infección sistémica</translation>
    </message>
    <message>
        <source>Systolic blood pressure</source>
        <translation>Presión arterial sistólica</translation>
    </message>
    <message>
        <source>THE MODEL AND WHAT WAS FOUND CONTRADICT EACH OTHER</source>
        <translation>EL MODELO Y LO OBSERVADO SE CONTRADICEN</translation>
    </message>
    <message>
        <source>Take the photo again with a lower resolution, or save it as JPEG.</source>
        <translation>Haga la foto de nuevo con menos resolución o guárdela como JPEG.</translation>
    </message>
    <message>
        <source>Take the photo again with a lower resolution.</source>
        <translation>Haga la foto de nuevo con menos resolución.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>That is no recovery code: a letter is wrong or missing. Nothing was changed. Compare it with the print, letter by letter.</source>
        <translation>Esto no es un código de recuperación: una letra está mal o falta. No se ha cambiado nada. Compárelo con el impreso, letra por letra.</translation>
    </message>
    <message>
        <source>That no file was changed: compare with {sums}. In this folder type “sha256sum -c {sums}” (Linux), “shasum -a 256 -c {sums}” (macOS) or, for each file, “certutil -hashfile FILE SHA256” (Windows).</source>
        <translation>Que no se modificó ningún archivo: compare con {sums}. En esta carpeta escriba «sha256sum -c {sums}» (Linux), «shasum -a 256 -c {sums}» (macOS) o, para cada archivo, «certutil -hashfile ARCHIVO SHA256» (Windows).</translation>
    </message>
    <message>
        <source>Nurses recorded this wound with woundapp and ask for a specialist&apos;s opinion. Begin with the report.</source>
        <translation>Enfermería documentó esta herida con woundapp y pide la opinión de un especialista. Empiece por el informe.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often and no longer opens the records. They are safe. Unlock with the passphrase.</source>
        <translation>El PIN se escribió mal demasiadas veces y ya no abre los registros. Están a salvo. Desbloquéelos con la frase de contraseña.</translation>
    </message>
    <message>
        <source>The address was changed, so the password or token has to be entered again. Nothing was saved. Enter it.</source>
        <translation>La dirección cambió, así que hay que escribir de nuevo la contraseña o el token. No se ha guardado nada. Escríbalo.</translation>
    </message>
    <message>
        <source>The answer does not lean on this.</source>
        <translation>La respuesta no se apoya en esto.</translation>
    </message>
    <message>
        <source>The answer leans on this.</source>
        <translation>La respuesta se apoya en esto.</translation>
    </message>
    <message>
        <source>The answer leans strongly on this.</source>
        <translation>La respuesta se apoya mucho en esto.</translation>
    </message>
    <message>
        <source>The assessment is safe</source>
        <translation>La evaluación está a salvo</translation>
    </message>
    <message>
        <source>The audit trail cannot be read from line {number} on.</source>
        <translation>El registro de auditoría no se puede leer desde la línea {number}.</translation>
    </message>
    <message>
        <source>The audit trail goes from line {last} to line {next}.</source>
        <translation>El registro de auditoría pasa de la línea {last} a la línea {next}.</translation>
    </message>
    <message>
        <source>The backup could not be made ({reason}). The records and the older backups are as they were. Check that the folder or the stick is there, can be written to and has room.</source>
        <translation>No se pudo hacer la copia de seguridad ({reason}). Los registros y las copias anteriores están como estaban. Compruebe que la carpeta o la memoria USB está, que se puede escribir en ella y que tiene espacio.</translation>
    </message>
    <message>
        <source>The backup could not be restored ({reason}). The records are as they were. Check that the stick is still there and the disk has room.</source>
        <translation>No se pudo restaurar la copia de seguridad ({reason}). Los registros están como estaban. Compruebe que la memoria USB sigue conectada y que el disco tiene espacio.</translation>
    </message>
    <message>
        <source>The backup is not whole and was taken away. The records and the older backups are as they were. Check the records themselves with `woundapp records verify`. ({fault})</source>
        <translation>La copia de seguridad no está completa y se quitó. Los registros y las copias anteriores están como estaban. Compruebe los propios registros con `woundapp records verify`. ({fault})</translation>
    </message>
    <message>
        <source>The camera cannot be used now: another program is probably using it. Close that program, such as a video call, and try again.</source>
        <translation>La cámara no se puede usar ahora: probablemente la usa otro programa. Cierre ese programa, por ejemplo una videollamada, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera gives black pictures. Open its cover, see that there is light, and try again.</source>
        <translation>La cámara da imágenes negras. Abra su tapa, compruebe que hay luz e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera gives green pictures instead of what it sees. Unplug it and plug it in again, if you can at another socket, and try again.</source>
        <translation>La cámara da imágenes verdes en lugar de lo que ve. Desconéctela y conéctela de nuevo, si puede en otro puerto, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera is on, but no picture comes from it. Unplug it and plug it in again, and try again.</source>
        <translation>La cámara está encendida, pero no llega ninguna imagen. Desconéctela, conéctela de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. The photos that you took are kept. Connect it, and try again.</source>
        <translation>La cámara se desconectó o se apagó. Las fotos que usted hizo se conservan. Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture is frozen. Unplug the camera and plug it in again, and try again.</source>
        <translation>La imagen de la cámara está congelada. Desconecte la cámara, conéctela de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The certificate cannot be kept in {folder} ({reason}). Nothing was changed there. Check that the disk is not full and the folder can be written to.</source>
        <translation>El certificado no se puede guardar en {folder} ({reason}). No se ha cambiado nada allí. Compruebe que el disco no está lleno y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The certificate of {name} cannot sign: {reason}. Nothing was signed. Choose another one, or ask whoever issued it for a new one.</source>
        <translation>El certificado de {name} no puede firmar: {reason}. No se ha firmado nada. Elija otro o pida uno nuevo a quien lo emitió.</translation>
    </message>
    <message>
        <source>The certificate “{file}” cannot be read ({reason}). Nothing was signed. Choose it again.</source>
        <translation>El certificado «{file}» no se puede leer ({reason}). No se ha firmado nada. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>The clinician does not see this.</source>
        <translation>El profesional clínico no ve esto.</translation>
    </message>
    <message>
        <source>The clinician is not sure of this.</source>
        <translation>El profesional clínico no está seguro de esto.</translation>
    </message>
    <message>
        <source>The clinician said nothing of this.</source>
        <translation>El profesional clínico no dijo nada de esto.</translation>
    </message>
    <message>
        <source>The clinician sees this here, too.</source>
        <translation>El profesional clínico también ve esto aquí.</translation>
    </message>
    <message>
        <source>The clinician sees this in another place, which is the one shown.</source>
        <translation>El profesional clínico ve esto en otro lugar, que es el que se muestra.</translation>
    </message>
    <message>
        <source>The clinician&apos;s judgement:</source>
        <translation>El juicio del profesional clínico:</translation>
    </message>
    <message>
        <source>The clinician&apos;s reason</source>
        <translation>El motivo del profesional clínico</translation>
    </message>
    <message>
        <source>The colour in the photo does not support this.</source>
        <translation>El color en la foto no apoya esto.</translation>
    </message>
    <message>
        <source>The colour in the photo supports this.</source>
        <translation>El color en la foto apoya esto.</translation>
    </message>
    <message>
        <source>The connection works: the PACS answers and knows this program. Nothing about a patient was sent.</source>
        <translation>La conexión funciona: el PACS responde y conoce este programa. No se ha enviado nada sobre ningún paciente.</translation>
    </message>
    <message>
        <source>The connection works: the server speaks FHIR {version}, takes transactions and lets this program in. Nothing about a patient was sent.</source>
        <translation>La conexión funciona: el servidor habla FHIR {version}, admite transacciones y deja entrar a este programa. No se ha enviado nada sobre ningún paciente.</translation>
    </message>
    <message>
        <source>The corners of finding {number}&apos;s region were in the wrong order and were put right.</source>
        <translation>Las esquinas de la región del hallazgo {number} estaban en mal orden y se corrigieron.</translation>
    </message>
    <message>
        <source>The deletion is done all the same</source>
        <translation>La eliminación está hecha de todos modos</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe, this was not saved. Make room and save again.</source>
        <translation>El disco está lleno. Lo que se guardó antes está a salvo; esto no se guardó. Haga sitio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The disk or the stick cannot be read or written. What was saved before is safe. Check that it is there and has room, and try again.</source>
        <translation>No se puede leer o escribir en el disco o en la memoria USB. Lo que se guardó antes está a salvo. Compruebe que está y que tiene espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The export could not be written ({reason}). Nothing of it is left, and the records are as they were. Choose another folder, and check that it can be written to and has room.</source>
        <translation>No se pudo escribir la exportación ({reason}). No queda nada de ella y los registros están como estaban. Elija otra carpeta y compruebe que se puede escribir en ella y que tiene espacio.</translation>
    </message>
    <message>
        <source>The file holds {frames} pictures; only the first was used.</source>
        <translation>El archivo contiene {frames} imágenes; solo se usó la primera.</translation>
    </message>
    <message>
        <source>The file was changed after {name} signed it.</source>
        <translation>El archivo se modificó después de que lo firmara {name}.</translation>
    </message>
    <message>
        <source>The file {file} in the folder of the records cannot be read. Nothing was changed. Bring it back from a backup, or use a newer version of woundapp if one wrote it.</source>
        <translation>El archivo {file} de la carpeta de los registros no se puede leer. No se ha cambiado nada. Recupérelo de una copia de seguridad o use una versión más nueva de woundapp si ella lo escribió.</translation>
    </message>
    <message>
        <source>The file {file} is missing from the folder of the records, and without it nobody can open them. Nothing was changed. Bring it back from a backup.</source>
        <translation>El archivo {file} falta en la carpeta de los registros y sin él nadie puede abrirlos. No se ha cambiado nada. Recupérelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file {file} is missing from the folder of the records. Nothing was changed. Bring the records back from a backup.</source>
        <translation>El archivo {file} falta en la carpeta de los registros. No se ha cambiado nada. Recupere los registros de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file {file} of the model pack {pack} is not what its manifest says: {reason}. It was not loaded. Copy the pack again from its source.</source>
        <translation>El archivo {file} del paquete de modelo {pack} no es lo que dice su manifiesto: {reason}. No se ha cargado. Copie el paquete de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read. Nothing was changed. Check that the camera&apos;s memory is in place, or choose another folder.</source>
        <translation>La carpeta «{folder}» no se puede leer. No se ha cambiado nada. Compruebe que la memoria de la cámara está en su sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be written ({reason}). What you recorded is safe. Choose another folder, and check that the disk is not full.</source>
        <translation>No se pudo escribir la carpeta «{folder}» ({reason}). Lo que usted registró está a salvo. Elija otra carpeta y compruebe que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The foot: {grade}.</source>
        <translation>El pie: {grade}.</translation>
    </message>
    <message>
        <source>The graphics card could not be used. The model runs on the processor, which is slower.</source>
        <translation>No se pudo usar la tarjeta gráfica. El modelo funciona en el procesador, que es más lento.</translation>
    </message>
    <message>
        <source>The key store of this machine no longer knows the PIN. The records are safe. Unlock with the passphrase, and set a PIN again.</source>
        <translation>El almacén de claves de este equipo ya no conoce el PIN. Los registros están a salvo. Desbloquéelos con la frase de contraseña y ponga un PIN de nuevo.</translation>
    </message>
    <message>
        <source>The keys of the records could not be kept ({reason}). What was there is unchanged. Check that the disk has room and the folder can be written to.</source>
        <translation>No se pudieron guardar las claves de los registros ({reason}). Lo que había no ha cambiado. Compruebe que el disco tiene espacio y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The labelled set could not be written ({reason}). Nothing of it is left, and the records are as they were. Check that the folder is there, can be written to and has room.</source>
        <translation>No se pudo escribir el conjunto etiquetado ({reason}). No queda nada de él y los registros están como estaban. Compruebe que la carpeta está, que se puede escribir en ella y que tiene espacio.</translation>
    </message>
    <message>
        <source>The last user cannot be removed: nobody could open the records. Nothing was changed. Add another user first.</source>
        <translation>No se puede quitar al último usuario: nadie podría abrir los registros. No se ha cambiado nada. Añada primero a otro usuario.</translation>
    </message>
    <message>
        <source>The light is too poor to judge this by colour.</source>
        <translation>La luz es demasiado mala para juzgarlo por el color.</translation>
    </message>
    <message>
        <source>The logo could not be kept in {folder} ({reason}). The old logo is unchanged. Check that the disk is not full and the folder can be written to.</source>
        <translation>No se pudo guardar el logotipo en {folder} ({reason}). El logotipo anterior no ha cambiado. Compruebe que el disco no está lleno y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The manifest cannot be read.</source>
        <translation>El manifiesto no se puede leer.</translation>
    </message>
    <message>
        <source>The manifest of the model pack {pack} is not valid: {error}. Nothing was loaded. Copy the pack again, or get one made for this version of woundapp.</source>
        <translation>El manifiesto del paquete de modelo {pack} no es válido: {error}. No se ha cargado nada. Copie el paquete de nuevo o consiga uno hecho para esta versión de woundapp.</translation>
    </message>
    <message>
        <source>The model broke off its reasoning.</source>
        <translation>El modelo interrumpió su razonamiento.</translation>
    </message>
    <message>
        <source>The model gave no probability.</source>
        <translation>El modelo no dio ninguna probabilidad.</translation>
    </message>
    <message>
        <source>The model gave no rationale.</source>
        <translation>El modelo no dio ninguna justificación.</translation>
    </message>
    <message>
        <source>The model is not sure: the probability lies between its limits.</source>
        <translation>El modelo no está seguro: la probabilidad queda entre sus límites.</translation>
    </message>
    <message>
        <source>The model judged the photo and its mirror image differently.</source>
        <translation>El modelo juzgó de forma distinta la foto y su imagen en espejo.</translation>
    </message>
    <message>
        <source>The model names no place in the photo</source>
        <translation>El modelo no da ningún lugar en la foto</translation>
    </message>
    <message>
        <source>The model names no sign.</source>
        <translation>El modelo no nombra ningún signo.</translation>
    </message>
    <message>
        <source>The model pack could not be copied ({reason}). What was there is unchanged. Check that the files can be read and the disk has room.</source>
        <translation>No se pudo copiar el paquete de modelo ({reason}). Lo que había no ha cambiado. Compruebe que los archivos se pueden leer y que el disco tiene espacio.</translation>
    </message>
    <message>
        <source>The model says infected but names no sign of infection in the photo.</source>
        <translation>El modelo dice infectada, pero no nombra ningún signo de infección en la foto.</translation>
    </message>
    <message>
        <source>The model says infected, but {reason}.</source>
        <translation>El modelo dice infectada, pero {reason}.</translation>
    </message>
    <message>
        <source>The model says not infected but names two or more signs of infection.</source>
        <translation>El modelo dice no infectada, pero nombra dos o más signos de infección.</translation>
    </message>
    <message>
        <source>The model says not infected, but {reason}.</source>
        <translation>El modelo dice no infectada, pero {reason}.</translation>
    </message>
    <message>
        <source>The model says not infected. What you found speaks for an infection ({reasons}).</source>
        <translation>El modelo dice no infectada. Lo que usted observó habla a favor de una infección ({reasons}).</translation>
    </message>
    <message>
        <source>The model says not infected. What you found speaks for an infection.</source>
        <translation>El modelo dice no infectada. Lo que usted observó habla a favor de una infección.</translation>
    </message>
    <message>
        <source>The model sees no infection. A photo cannot rule it out.</source>
        <translation>El modelo no ve infección. Una foto no puede descartarla.</translation>
    </message>
    <message>
        <source>The model sees nothing of a wound in the photo.</source>
        <translation>El modelo no ve nada de una herida en la foto.</translation>
    </message>
    <message>
        <source>The model sees signs of infection. Check the patient.</source>
        <translation>El modelo ve signos de infección. Examine al paciente.</translation>
    </message>
    <message>
        <source>The model stopped working twice on this photo. The photo is unchanged and other photos can be assessed. Close other programs if memory is short and try again, or go on without the model.</source>
        <translation>El modelo dejó de funcionar dos veces con esta foto. La foto no ha cambiado y se pueden evaluar otras. Si falta memoria, cierre otros programas e inténtelo de nuevo, o siga sin el modelo.</translation>
    </message>
    <message>
        <source>The model thought about the photo several times and came to different verdicts.</source>
        <translation>El modelo razonó varias veces sobre la foto y llegó a conclusiones distintas.</translation>
    </message>
    <message>
        <source>The model writes in English; its words are not translated.</source>
        <translation>El modelo escribe en inglés; sus palabras no están traducidas.</translation>
    </message>
    <message>
        <source>The model wrote none.</source>
        <translation>El modelo no escribió ninguno.</translation>
    </message>
    <message>
        <source>The model {model} could be loaded on neither graphics card nor processor: {error}. Nothing is lost. Check the pack with `woundapp model verify`.</source>
        <translation>El modelo {model} no se pudo cargar ni en la tarjeta gráfica ni en el procesador: {error}. No se ha perdido nada. Compruebe el paquete con `woundapp model verify`.</translation>
    </message>
    <message>
        <source>The model {model} could not be loaded: {error}. Nothing is lost. Check the pack with `woundapp model verify`, or choose another one.</source>
        <translation>No se pudo cargar el modelo {model}: {error}. No se ha perdido nada. Compruebe el paquete con `woundapp model verify` o elija otro.</translation>
    </message>
    <message>
        <source>The model {model} made its process stop while loading. Nothing is lost. Check the pack with `woundapp model verify`, or choose another one.</source>
        <translation>El proceso del modelo {model} se detuvo al cargarlo. No se ha perdido nada. Compruebe el paquete con `woundapp model verify` o elija otro.</translation>
    </message>
    <message>
        <source>The model {model} needs about {needed:.1f} GB of free memory, and only {free:.1f} GB are free. It was not loaded. Close other programs and try again, or use a smaller quantization of the model.</source>
        <translation>El modelo {model} necesita unos {needed:.1f} GB de memoria libre y solo hay {free:.1f} GB libres. No se ha cargado. Cierre otros programas e inténtelo de nuevo, o use una cuantización menor del modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>La respuesta del modelo</translation>
    </message>
    <message>
        <source>The model&apos;s answer cannot be relied on. Judge without it.</source>
        <translation>No se puede confiar en la respuesta del modelo. Juzgue sin ella.</translation>
    </message>
    <message>
        <source>The model&apos;s answer could not be read.</source>
        <translation>La respuesta del modelo no se pudo leer.</translation>
    </message>
    <message>
        <source>The model&apos;s answer is that of a computer to a photo, without the patient, the history or any test, and it can be wrong either way, however sure it sounds.</source>
        <translation>La respuesta del modelo es la de un ordenador a una foto, sin el paciente, la historia ni prueba alguna, y puede ser errónea en uno u otro sentido, por segura que suene.</translation>
    </message>
    <message>
        <source>The model&apos;s answer was cut off.</source>
        <translation>La respuesta del modelo quedó cortada.</translation>
    </message>
    <message>
        <source>The model&apos;s probability of infection in %</source>
        <translation>Probabilidad de infección según el modelo, en %</translation>
    </message>
    <message>
        <source>The model&apos;s rationale</source>
        <translation>La justificación del modelo</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning was too long and was cut off.</source>
        <translation>El razonamiento del modelo fue demasiado largo y quedó cortado.</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning went in circles and was stopped.</source>
        <translation>El razonamiento del modelo daba vueltas y se detuvo.</translation>
    </message>
    <message>
        <source>The names of the patient and of the staff, identifiers and the photos&apos; own metadata. If you have a question about the patient, name the code {code}.</source>
        <translation>Los nombres del paciente y del equipo, los identificadores y los metadatos propios de las fotos. Si tiene una pregunta sobre el paciente, cite el código {code}.</translation>
    </message>
    <message>
        <source>The outline of the wound</source>
        <translation>El contorno de la herida</translation>
    </message>
    <message>
        <source>The part of the photo: {sign}</source>
        <translation>La parte de la foto: {sign}</translation>
    </message>
    <message>
        <source>The password or token is missing, or holds characters that it cannot. Nothing was saved. Enter it again.</source>
        <translation>Falta la contraseña o el token, o contiene caracteres que no puede tener. No se ha guardado nada. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The patient is ill, but nothing found at the wound explains it: look for another cause as well.</source>
        <translation>El paciente está enfermo, pero nada de lo observado en la herida lo explica: busque también otra causa.</translation>
    </message>
    <message>
        <source>The photo as it was taken</source>
        <translation>La foto tal como se hizo</translation>
    </message>
    <message>
        <source>The photo has few pixels. Retake it closer or with a higher resolution.</source>
        <translation>La foto tiene pocos píxeles. Repítala desde más cerca o con más resolución.</translation>
    </message>
    <message>
        <source>The photo is blurred. Hold the camera still, let it focus, and retake.</source>
        <translation>La foto está borrosa. Mantenga quieta la cámara, deje que enfoque y repita la foto.</translation>
    </message>
    <message>
        <source>The photo is too bright. Move the light or turn the flash off, and retake.</source>
        <translation>La foto es demasiado clara. Mueva la luz o apague el flash y repita la foto.</translation>
    </message>
    <message>
        <source>The photo is too dark. Bring more light to the wound and retake.</source>
        <translation>La foto es demasiado oscura. Ponga más luz en la herida y repita la foto.</translation>
    </message>
    <message>
        <source>The photo is too poor to be judged.</source>
        <translation>La foto es demasiado mala para juzgarla.</translation>
    </message>
    <message>
        <source>The photo with the wound outlined</source>
        <translation>La foto con la herida contorneada</translation>
    </message>
    <message>
        <source>The photo with these places marked: {places}</source>
        <translation>La foto con estos lugares marcados: {places}</translation>
    </message>
    <message>
        <source>The photo “{name}” is not beside its record, or is another one. The record itself is whole. Ask for the photo where the record comes from.</source>
        <translation>La foto «{name}» no está junto a su registro, o es otra. El registro en sí está completo. Pida la foto en el lugar de donde viene el registro.</translation>
    </message>
    <message>
        <source>The photo “{name}” is not in this file, or is another one. The record itself is whole. Ask for the photo where the record comes from.</source>
        <translation>La foto «{name}» no está en este archivo, o es otra. El registro en sí está completo. Pida la foto en el lugar de donde viene el registro.</translation>
    </message>
    <message>
        <source>The photo&apos;s colour profile could not be used; its colours may be slightly off.</source>
        <translation>No se pudo usar el perfil de color de la foto; sus colores pueden no ser exactos.</translation>
    </message>
    <message>
        <source>The print of the calibration card was not checked, so the figures are less certain.</source>
        <translation>No se comprobó la impresión de la tarjeta de calibración, así que las medidas son menos seguras.</translation>
    </message>
    <message>
        <source>The printer did not take the report. What you recorded is safe. Look whether the printer is on, has paper and is connected, and print again; or save the report as a file.</source>
        <translation>La impresora no aceptó el informe. Lo que usted registró está a salvo. Compruebe que la impresora está encendida y conectada y tiene papel, e imprima de nuevo; o guarde el informe como archivo.</translation>
    </message>
    <message>
        <source>The probability is the model&apos;s own figure. The places, the rationale and the reasoning are the model&apos;s account of its answer; they need not be what the answer rests on.</source>
        <translation>La probabilidad es la cifra propia del modelo. Los lugares, la justificación y el razonamiento son lo que el modelo cuenta de su respuesta; no tienen por qué ser aquello en lo que se apoya.</translation>
    </message>
    <message>
        <source>The record inside is not the one that these pages were printed from: they do not say {wanted}: {pages}.</source>
        <translation>El registro que contiene no es aquel del que se imprimieron estas páginas: no dicen {wanted}: {pages}.</translation>
    </message>
    <message>
        <source>The record is not the one that the report was made of.</source>
        <translation>El registro no es aquel del que se hizo el informe.</translation>
    </message>
    <message>
        <source>The record or its manifest was taken out of the file.</source>
        <translation>El registro o su manifiesto se quitó del archivo.</translation>
    </message>
    <message>
        <source>The record tells the same in all of its forms: {names}.</source>
        <translation>El registro dice lo mismo en todas sus formas: {names}.</translation>
    </message>
    <message>
        <source>The records are as they were</source>
        <translation>Los registros están como estaban</translation>
    </message>
    <message>
        <source>The records cannot be read: the file is damaged, or its key is another one. Nothing was changed. Bring the records back from a backup.</source>
        <translation>Los registros no se pueden leer: el archivo está dañado o su clave es otra. No se ha cambiado nada. Recupere los registros de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The settings could not be saved to {file} ({reason}). The old settings are unchanged. Check that the disk is not full and the folder can be written to.</source>
        <translation>No se pudieron guardar los ajustes en {file} ({reason}). Los ajustes anteriores no han cambiado. Compruebe que el disco no está lleno y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The settings file {file} cannot be read ({error}). Nothing was changed. Delete the file to start again with the defaults.</source>
        <translation>El archivo de ajustes {file} no se puede leer ({error}). No se ha cambiado nada. Borre el archivo para empezar de nuevo con los valores iniciales.</translation>
    </message>
    <message>
        <source>The shares of tissue do not add up to 100 %. They were not recorded; the outline is as it was. Correct the shares.</source>
        <translation>Las proporciones de tejido no suman 100 %. No se registraron; el contorno está como estaba. Corrija las proporciones.</translation>
    </message>
    <message>
        <source>The signature was broken: the file was changed after it was signed.</source>
        <translation>La firma se rompió: el archivo se modificó después de firmarse.</translation>
    </message>
    <message>
        <source>The size cannot be compared with the visit of {day}.</source>
        <translation>El tamaño no se puede comparar con el de la visita del {day}.</translation>
    </message>
    <message>
        <source>The system has no name. Nothing was saved. Enter what you call it.</source>
        <translation>El sistema no tiene nombre. No se ha guardado nada. Escriba cómo lo llama usted.</translation>
    </message>
    <message>
        <source>The user&apos;s name for this server is missing, or holds characters that it cannot. Nothing was saved. Enter it again.</source>
        <translation>Falta el nombre de usuario para este servidor, o contiene caracteres que no puede tener. No se ha guardado nada. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The visits, the last one first</source>
        <translation>Las visitas, la última primero</translation>
    </message>
    <message>
        <source>The whole reason stands below.</source>
        <translation>El motivo completo está más abajo.</translation>
    </message>
    <message>
        <source>The wound has healed</source>
        <translation>La herida ha cicatrizado</translation>
    </message>
    <message>
        <source>The wound was debrided between the two visits. That alone can make it larger.</source>
        <translation>Entre las dos visitas se desbridó la herida. Solo eso ya puede hacerla más grande.</translation>
    </message>
    <message>
        <source>There are records already. Nothing was changed. Unlock them, or choose another folder.</source>
        <translation>Ya hay registros. No se ha cambiado nada. Desbloquéelos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There are signs of infection that the continuum does not name.</source>
        <translation>Hay signos de infección que el continuo no nombra.</translation>
    </message>
    <message>
        <source>There is a user of this name already. Nothing was changed. Choose a name that tells the two apart.</source>
        <translation>Ya hay un usuario con ese nombre. No se ha cambiado nada. Elija un nombre que distinga a los dos.</translation>
    </message>
    <message>
        <source>There is no model pack named “{wanted}”, and no such folder. Nothing was loaded. Choose one of: {names}; or add one with `woundapp model add`.</source>
        <translation>No hay ningún paquete de modelo llamado «{wanted}», ni una carpeta con ese nombre. No se ha cargado nada. Elija uno de estos: {names}; o añada uno con `woundapp model add`.</translation>
    </message>
    <message>
        <source>There is no record that could name these photos.</source>
        <translation>No hay ningún registro que pueda nombrar estas fotos.</translation>
    </message>
    <message>
        <source>There is nothing to export: in every photo something is written, which may be a name. Nothing was written.</source>
        <translation>No hay nada que exportar: en todas las fotos hay algo escrito, que puede ser un nombre. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is nothing to export: no photo of a patient whose consent allows research was reviewed as infected or not infected. Nothing was written.</source>
        <translation>No hay nada que exportar: no se revisó como infectada o no infectada ninguna foto de un paciente cuyo consentimiento permita investigar. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is writing in the photo, and the model&apos;s verdict changes when it is covered.</source>
        <translation>Hay algo escrito en la foto, y la conclusión del modelo cambia cuando se tapa.</translation>
    </message>
    <message>
        <source>There were {made} pages, and now there are {found}.</source>
        <translation>Había {made} páginas y ahora hay {found}.</translation>
    </message>
    <message>
        <source>These DICOM files do not hold a visit as this program writes it. Nothing was changed. Choose all files of one visit, as they were exported.</source>
        <translation>Estos archivos DICOM no contienen una visita tal como la escribe este programa. No se ha cambiado nada. Elija todos los archivos de una visita, tal como se exportaron.</translation>
    </message>
    <message>
        <source>These two are one patient already. Nothing was changed. Search for the patient again.</source>
        <translation>Estos dos ya son un solo paciente. No se ha cambiado nada. Busque al paciente de nuevo.</translation>
    </message>
    <message>
        <source>This PIN does not open the records. Nothing was changed. Try again.</source>
        <translation>Este PIN no abre los registros. No se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This address begins with http://, so that everybody in the network could read what is sent. Nothing was saved. Enter an address that begins with https://, or allow it without encryption.</source>
        <translation>Esta dirección empieza por http://, así que cualquiera en la red podría leer lo que se envía. No se ha guardado nada. Escriba una dirección que empiece por https:// o permítala sin cifrado.</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Choose another one. ({fault})</source>
        <translation>Esta copia de seguridad está dañada. No se ha cambiado nada. Elija otra. ({fault})</translation>
    </message>
    <message>
        <source>This computer does not let you use the camera. Ask whoever looks after it to add you to the group “video”, sign in again, and try again.</source>
        <translation>Este equipo no le permite usar la cámara. Pida a quien lo administra que le añada al grupo «video», inicie sesión de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This differs from the model&apos;s answer.</source>
        <translation>Esto difiere de la respuesta del modelo.</translation>
    </message>
    <message>
        <source>This file cannot be read as a report: it is damaged, cut off, protected or no PDF at all. It must not be relied on. Ask for it again from where it came.</source>
        <translation>Este archivo no se puede leer como informe: está dañado, cortado, protegido o no es un PDF. No hay que fiarse de él. Pídalo de nuevo en el lugar de donde vino.</translation>
    </message>
    <message>
        <source>This folder holds no backup of records. Nothing was changed. Choose a folder whose name begins with woundapp-records.</source>
        <translation>Esta carpeta no contiene ninguna copia de seguridad de los registros. No se ha cambiado nada. Elija una carpeta cuyo nombre empiece por woundapp-records.</translation>
    </message>
    <message>
        <source>This is being sent to another system at this moment. Nothing was changed. Wait until it is sent, or stop the sending, and try again.</source>
        <translation>Esto se está enviando a otro sistema en este momento. No se ha cambiado nada. Espere a que se envíe o detenga el envío, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is no FHIR record of woundapp, or one that is damaged or of a newer version. Nothing was changed. Choose another file, ask for it again, or bring the program up to date.</source>
        <translation>Esto no es un registro FHIR de woundapp, o está dañado o es de una versión más nueva. No se ha cambiado nada. Elija otro archivo, pídalo de nuevo o actualice el programa.</translation>
    </message>
    <message>
        <source>This is no file of certificates. Nothing was checked. Give one in PEM or DER, which mostly ends in .cer, .crt or .pem.</source>
        <translation>Esto no es un archivo de certificados. No se ha comprobado nada. Indique uno en PEM o DER, que suele terminar en .cer, .crt o .pem.</translation>
    </message>
    <message>
        <source>This is no record of woundapp, or one of a newer version. Nothing was changed. Choose another file, or bring the program up to date.</source>
        <translation>Esto no es un registro de woundapp, o es de una versión más nueva. No se ha cambiado nada. Elija otro archivo o actualice el programa.</translation>
    </message>
    <message>
        <source>This is not a report of woundapp, but of another program. Nothing was checked. Choose a report that woundapp made.</source>
        <translation>Este no es un informe de woundapp, sino de otro programa. No se ha comprobado nada. Elija un informe hecho por woundapp.</translation>
    </message>
    <message>
        <source>This is not the address of a FHIR server. Nothing was saved. Enter it with https:// at its beginning, and without a name, a password or a question mark in it.</source>
        <translation>Esta no es la dirección de un servidor FHIR. No se ha guardado nada. Escríbala con https:// al principio y sin nombre, contraseña ni signo de interrogación.</translation>
    </message>
    <message>
        <source>This is not the address of a PACS. Nothing was saved. Enter its name or number in the network, and a port from 1 to {most}.</source>
        <translation>Esta no es la dirección de un PACS. No se ha guardado nada. Escriba su nombre o número en la red y un puerto de 1 a {most}.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the certificate “{file}”, or the file is damaged. Nothing was signed. Enter the passphrase again.</source>
        <translation>Esta no es la frase de contraseña del certificado «{file}», o el archivo está dañado. No se ha firmado nada. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>This is the backup of other records than those on this machine. Nothing was changed. Move the folder of the records away first if they shall be replaced.</source>
        <translation>Esta es la copia de seguridad de otros registros que los de este equipo. No se ha cambiado nada. Si se van a sustituir, aparte primero la carpeta de los registros.</translation>
    </message>
    <message>
        <source>This is the last administrator: nobody could manage users and backups any more. Nothing was changed. Make somebody else an administrator first.</source>
        <translation>Este es el último administrador: nadie más podría gestionar los usuarios y las copias de seguridad. No se ha cambiado nada. Haga primero administrador a otra persona.</translation>
    </message>
    <message>
        <source>This machine has no key store that a PIN could use, or it is locked. The records are safe. Unlock with the passphrase.</source>
        <translation>Este equipo no tiene un almacén de claves que un PIN pueda usar, o está bloqueado. Los registros están a salvo. Desbloquéelos con la frase de contraseña.</translation>
    </message>
    <message>
        <source>This may be a sign of infection: {sign}.</source>
        <translation>Esto puede ser un signo de infección: {sign}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the records. Nothing was changed. Try again.</source>
        <translation>Esta frase de contraseña no abre los registros. No se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase is guessed too soon. Nothing was written. Take one of {count} characters or more that are not all alike, or have one suggested.</source>
        <translation>Esta frase de contraseña se adivina demasiado pronto. No se ha escrito nada. Use una de {count} caracteres o más que no sean todos iguales, o pida que se le proponga una.</translation>
    </message>
    <message>
        <source>This photo is not in the records. Nothing was changed.</source>
        <translation>Esta foto no está en los registros. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This recovery code does not open the records. Nothing was changed. Try again.</source>
        <translation>Este código de recuperación no abre los registros. No se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This report is signed already. It is unchanged. Make it again to sign it with another certificate.</source>
        <translation>Este informe ya está firmado. No ha cambiado. Hágalo de nuevo para firmarlo con otro certificado.</translation>
    </message>
    <message>
        <source>This rests on one sign alone, which may have another cause.</source>
        <translation>Esto se apoya en un solo signo, que puede tener otra causa.</translation>
    </message>
    <message>
        <source>This server does not take transactions, so that a visit could arrive there by half. Nothing about a patient was sent. Ask those who look after it to allow them.</source>
        <translation>Este servidor no admite transacciones, así que una visita podría llegar a medias. No se ha enviado nada sobre ningún paciente. Pida a quienes lo atienden que las permitan.</translation>
    </message>
    <message>
        <source>This server speaks another version of FHIR ({version}) than this program, which writes R4 ({written}). Nothing about a patient was sent. Ask for the address of its R4 interface.</source>
        <translation>Este servidor habla otra versión de FHIR ({version}) que este programa, que escribe R4 ({written}). No se ha enviado nada sobre ningún paciente. Pida la dirección de su interfaz R4.</translation>
    </message>
    <message>
        <source>This speaks against the answer.</source>
        <translation>Esto habla en contra de la respuesta.</translation>
    </message>
    <message>
        <source>This visit could not be brought into the form of the other system ({kind}), which is a fault of this program. {safe} Report it, and send the visit another way.</source>
        <translation>Esta visita no se pudo pasar a la forma del otro sistema ({kind}), lo que es un fallo de este programa. {safe} Comuníquelo y envíe la visita de otra manera.</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <source>To be sure, ask for or measure: {missing}.</source>
        <translation>Para estar seguro, pregunte o mida: {missing}.</translation>
    </message>
    <message>
        <source>Too dark here to judge this by colour.</source>
        <translation>Aquí está demasiado oscuro para juzgarlo por el color.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Nothing was changed. Try again in {seconds:.0f} seconds.</source>
        <translation>Demasiados intentos fallidos. No se ha cambiado nada. Inténtelo de nuevo en {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Venous</source>
        <translation>Venosa</translation>
    </message>
    <message>
        <source>Venous and arterial</source>
        <translation>Venosa y arterial</translation>
    </message>
    <message>
        <source>Version {version} of a {kind} is in no line of the audit trail.</source>
        <translation>La versión {version} de una fila de {kind} no está en ninguna línea del registro de auditoría.</translation>
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
        <translation>Lo que no se pudo imprimir, a mano</translation>
    </message>
    <message>
        <source>What is in here</source>
        <translation>Qué hay aquí</translation>
    </message>
    <message>
        <source>What line {number} of the audit trail speaks of is missing.</source>
        <translation>Falta aquello de lo que habla la línea {number} del registro de auditoría.</translation>
    </message>
    <message>
        <source>What line {number} of the audit trail speaks of was changed.</source>
        <translation>Se modificó aquello de lo que habla la línea {number} del registro de auditoría.</translation>
    </message>
    <message>
        <source>What published rules say</source>
        <translation>Qué dicen las reglas publicadas</translation>
    </message>
    <message>
        <source>What stands here comes from the clinician and from published rules.</source>
        <translation>Lo que aquí figura procede del profesional clínico y de reglas publicadas.</translation>
    </message>
    <message>
        <source>What stands on page {number} was changed.</source>
        <translation>Lo que hay en la página {number} se modificó.</translation>
    </message>
    <message>
        <source>What the model wrote before its answer, unchecked and word for word.</source>
        <translation>Lo que el modelo escribió antes de su respuesta, sin comprobar y palabra por palabra.</translation>
    </message>
    <message>
        <source>What this report is not</source>
        <translation>Lo que este informe no es</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>What was looked for is not in the records. Nothing was changed. Go back and search again.</source>
        <translation>Lo que se buscaba no está en los registros. No se ha cambiado nada. Vuelva atrás y busque de nuevo.</translation>
    </message>
    <message>
        <source>What was withheld</source>
        <translation>Qué se omitió</translation>
    </message>
    <message>
        <source>What you recorded is safe</source>
        <translation>Lo que usted registró está a salvo</translation>
    </message>
    <message>
        <source>White cell count</source>
        <translation>Recuento de leucocitos</translation>
    </message>
    <message>
        <source>Who signed the report, and whether it is as it was made: “woundapp report verify {report}”.</source>
        <translation>Quién firmó el informe y si está como se hizo: «woundapp report verify {report}».</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Windows does not let this program use the camera. Open Settings, Privacy &amp; security, Camera, switch on “Let desktop apps access your camera”, and try again.</source>
        <translation>Windows no permite que este programa use la cámara. Abra Configuración, Privacidad y seguridad, Cámara, active «Permitir que las aplicaciones de escritorio accedan a la cámara» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>With the places that the clinician marked</source>
        <translation>Con los lugares que marcó el profesional clínico</translation>
    </message>
    <message>
        <source>With the places that the model names</source>
        <translation>Con los lugares que da el modelo</translation>
    </message>
    <message>
        <source>Worse since the visit of {day}: {reasons}.</source>
        <translation>Peor desde la visita del {day}: {reasons}.</translation>
    </message>
    <message>
        <source>Wound</source>
        <translation>Herida</translation>
    </message>
    <message>
        <source>Wound coming apart (dehiscence)</source>
        <translation>Herida que se abre (dehiscencia)</translation>
    </message>
    <message>
        <source>Wound larger than before</source>
        <translation>Herida más grande que antes</translation>
    </message>
    <message>
        <source>Wound report</source>
        <translation>Informe de la herida</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You cannot change your own role. Nothing was changed. Another administrator can.</source>
        <translation>No puede cambiar su propia función. No se ha cambiado nada. Otro administrador sí puede.</translation>
    </message>
    <message>
        <source>You cannot take away your own access. Nothing was changed. Another administrator can.</source>
        <translation>No puede retirarse su propio acceso. No se ha cambiado nada. Otro administrador sí puede.</translation>
    </message>
    <message>
        <source>Your access was taken away. The records are as they were. Ask an administrator.</source>
        <translation>Se le ha retirado el acceso. Los registros están como estaban. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>[left out]</source>
        <translation>[omitido]</translation>
    </message>
    <message>
        <source>a DICOM file</source>
        <translation>un archivo DICOM</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 image</source>
        <translation>una imagen JPEG 2000</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un archivo de Photoshop</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <source>a camera raw file</source>
        <translation>un archivo RAW de cámara</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>a moment that is not said</source>
        <translation>un momento no indicado</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>abdomen</source>
        <translation>abdomen</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>all of it as JSON; the form is urn:woundapp:record:1</source>
        <translation>todo en JSON; la forma es urn:woundapp:record:1</translation>
    </message>
    <message>
        <source>all of it as a FHIR R4 document, for other systems</source>
        <translation>todo en un documento FHIR R4, para otros sistemas</translation>
    </message>
    <message>
        <source>photos, findings and report as DICOM objects, with a DICOMDIR for viewers</source>
        <translation>fotos, hallazgos e informe como objetos DICOM, con un DICOMDIR para visores</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>alergias</translation>
    </message>
    <message>
        <source>Below is the answer that speaks most for an infection. Check the patient.</source>
        <translation>Abajo está la respuesta que más habla a favor de una infección. Examine al paciente.</translation>
    </message>
    <message>
        <source>Cannot say yet</source>
        <translation>Aún no puede decirlo</translation>
    </message>
    <message>
        <source>First look, before any reasoning</source>
        <translation>Primer vistazo, antes de razonar</translation>
    </message>
    <message>
        <source>From a reduced photo.</source>
        <translation>A partir de una foto reducida.</translation>
    </message>
    <message>
        <source>Its answers differ</source>
        <translation>Sus respuestas difieren</translation>
    </message>
    <message>
        <source>Leans towards infected</source>
        <translation>Se inclina por infectada</translation>
    </message>
    <message>
        <source>Leans towards not infected</source>
        <translation>Se inclina por no infectada</translation>
    </message>
    <message>
        <source>Longer than usual.</source>
        <translation>Más de lo habitual.</translation>
    </message>
    <message>
        <source>Longer than usual. Time left: {time}.</source>
        <translation>Más de lo habitual. Tiempo restante: {time}.</translation>
    </message>
    <message>
        <source>No safe connection to the PACS could be made: {reason}. {safe} Ask those who look after it for its certificate, and choose it in the settings.</source>
        <translation>No se ha podido establecer una conexión segura con el PACS: {reason}. {safe} Pida su certificado a quienes lo atienden y elíjalo en los ajustes.</translation>
    </message>
    <message>
        <source>No safe connection to the server could be made: {reason}. {safe} Ask those who look after the server for its certificate, and choose it in the settings.</source>
        <translation>No se ha podido establecer una conexión segura con el servidor: {reason}. {safe} Pida su certificado a quienes atienden el servidor y elíjalo en los ajustes.</translation>
    </message>
    <message>
        <source>Provisional: wait for the assessment.</source>
        <translation>Provisional: espere la evaluación.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same on the server at the same time. {safe} What is there now is looked at before.</source>
        <translation>Otra persona ha cambiado lo mismo en el servidor al mismo tiempo. {safe} Antes se mira lo que hay ahora allí.</translation>
    </message>
    <message>
        <source>The PACS answers, but does not take the question whether it is there. {safe} Ask those who look after it to allow C-ECHO.</source>
        <translation>El PACS responde, pero no admite la pregunta de si está ahí. {safe} Pida a quienes lo atienden que permitan C-ECHO.</translation>
    </message>
    <message>
        <source>The PACS cannot be reached. {safe} Check that this computer is in the network, and that the PACS is running.</source>
        <translation>No se puede contactar con el PACS. {safe} Compruebe que este ordenador está en la red y que el PACS está en marcha.</translation>
    </message>
    <message>
        <source>The PACS does not answer in time. {safe} If it goes on, ask those who look after it.</source>
        <translation>El PACS no responde a tiempo. {safe} Si sigue así, pregunte a quienes lo atienden.</translation>
    </message>
    <message>
        <source>The PACS does not go by the AE title that was entered for it. {safe} Correct it in the settings.</source>
        <translation>El PACS no responde al título AE que se indicó para él. {safe} Corríjalo en los ajustes.</translation>
    </message>
    <message>
        <source>The PACS does not know this program&apos;s AE title. {safe} Ask those who look after it to enter it there, or correct it in the settings.</source>
        <translation>El PACS no conoce el título AE de este programa. {safe} Pida a quienes lo atienden que lo registren allí, o corríjalo en los ajustes.</translation>
    </message>
    <message>
        <source>The PACS does not let this program store anything. {safe} Ask those who look after it to allow it.</source>
        <translation>El PACS no permite a este programa guardar nada. {safe} Pida a quienes lo atienden que se lo permitan.</translation>
    </message>
    <message>
        <source>The PACS has no room or no time at the moment (status {code}). {safe} If it goes on, ask those who look after it.</source>
        <translation>El PACS no tiene espacio o tiempo en este momento (estado {code}). {safe} Si sigue así, pregunte a quienes lo atienden.</translation>
    </message>
    <message>
        <source>The PACS has taken {taken} of {all} objects, and not these: {refused}. {safe} Show this to those who look after the PACS, then try again.</source>
        <translation>El PACS ha aceptado {taken} de {all} objetos, y estos no: {refused}. {safe} Muestre esto a quienes atienden el PACS y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The PACS is too busy at the moment. {safe} There is nothing to do.</source>
        <translation>El PACS está demasiado ocupado en este momento. {safe} No hay nada que hacer.</translation>
    </message>
    <message>
        <source>The PACS refuses this program. {safe} Ask those who look after it to let it in.</source>
        <translation>El PACS rechaza este programa. {safe} Pida a quienes lo atienden que lo dejen entrar.</translation>
    </message>
    <message>
        <source>The PACS takes none of the kinds of objects that this program sends. {safe} Ask those who look after it to allow them, then try again.</source>
        <translation>El PACS no acepta ninguno de los tipos de objetos que envía este programa. {safe} Pida a quienes lo atienden que los permitan y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to the PACS broke off. {safe} What it has already is not sent again.</source>
        <translation>La conexión con el PACS se ha cortado. {safe} Lo que ya tiene no se vuelve a enviar.</translation>
    </message>
    <message>
        <source>The connection to the server broke off. {safe} Before anything is sent again, the server is asked what it has already.</source>
        <translation>La conexión con el servidor se ha cortado. {safe} Antes de volver a enviar nada, se pregunta al servidor qué tiene ya.</translation>
    </message>
    <message>
        <source>The first assessments on this computer show how long it takes.</source>
        <translation>Las primeras evaluaciones en este equipo mostrarán cuánto se tarda.</translation>
    </message>
    <message>
        <source>The server cannot be reached. {safe} Check that this computer is in the network, and that the server is running.</source>
        <translation>No se puede contactar con el servidor. {safe} Compruebe que este ordenador está en la red y que el servidor está en marcha.</translation>
    </message>
    <message>
        <source>The server does not accept this program&apos;s name, password or token. {safe} Enter them again in the settings.</source>
        <translation>El servidor no acepta el nombre, la contraseña o el token de este programa. {safe} Vuelva a introducirlos en los ajustes.</translation>
    </message>
    <message>
        <source>The server does not answer in time. {safe} If it goes on, ask those who look after it.</source>
        <translation>El servidor no responde a tiempo. {safe} Si sigue así, pregunte a quienes lo atienden.</translation>
    </message>
    <message>
        <source>The server does not let this program do what it has to. {safe} Ask those who look after the server to let it read, create and update.</source>
        <translation>El servidor no permite a este programa hacer lo que debe. {safe} Pida a quienes atienden el servidor que le permitan leer, crear y actualizar.</translation>
    </message>
    <message>
        <source>The server does not take this visit (HTTP {status}{codes}). {safe} Show this to those who look after the server, then try again.</source>
        <translation>El servidor no acepta esta visita (HTTP {status}{codes}). {safe} Muestre esto a quienes atienden el servidor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP {status}). {safe} If it goes on, ask those who look after the server.</source>
        <translation>El servidor tiene un fallo propio (HTTP {status}). {safe} Si sigue así, pregunte a quienes atienden el servidor.</translation>
    </message>
    <message>
        <source>The server is too busy or being repaired at the moment. {safe} There is nothing to do.</source>
        <translation>El servidor está demasiado ocupado o en mantenimiento en este momento. {safe} No hay nada que hacer.</translation>
    </message>
    <message>
        <source>The server sends this program on to another address, and nothing about a patient goes to an address that nobody entered. {safe} Enter the other address in the settings if it is the right one.</source>
        <translation>El servidor remite este programa a otra dirección, y nada sobre un paciente va a una dirección que nadie ha introducido. {safe} Introduzca la otra dirección en los ajustes si es la correcta.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is far longer than any that makes sense, and was not read to its end. {safe} Ask those who look after the server what answers at this address.</source>
        <translation>La respuesta del servidor es mucho más larga de lo razonable y no se ha leído hasta el final. {safe} Pregunte a quienes atienden el servidor qué responde en esta dirección.</translation>
    </message>
    <message>
        <source>The system that this was for is not set up any more. {safe} Take it out of the list.</source>
        <translation>El sistema al que iba destinado ya no está configurado. {safe} Quítelo de la lista.</translation>
    </message>
    <message>
        <source>The visit is too large for the server, with {size} MB. {safe} Ask those who look after the server to allow more, then try again.</source>
        <translation>La visita es demasiado grande para el servidor, con {size} MB. {safe} Pida a quienes atienden el servidor que admitan más y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no FHIR server at this address that takes transactions. {safe} Check the address in the settings.</source>
        <translation>En esta dirección no hay ningún servidor FHIR que admita transacciones. {safe} Compruebe la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>This takes {time}.</source>
        <translation>Tarda {time}.</translation>
    </message>
    <message>
        <source>Time left: {time}.</source>
        <translation>Tiempo restante: {time}.</translation>
    </message>
    <message>
        <source>What answers is not a FHIR server, or something stands before it, such as a page to sign in. {safe} Check the address in the settings, and ask those who look after the network.</source>
        <translation>Lo que responde no es un servidor FHIR, o hay algo delante de él, como una página de acceso. {safe} Compruebe la dirección en los ajustes y pregunte a quienes atienden la red.</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>about {low} to {high} minutes</source>
        <translation>entre {low} y {high} minutos</translation>
    </message>
    <message>
        <source>about {low} to {high} seconds</source>
        <translation>entre {low} y {high} segundos</translation>
    </message>
    <message>
        <source>amount of exudate</source>
        <translation>cantidad de exudado</translation>
    </message>
    <message>
        <source>an AVIF image</source>
        <translation>una imagen AVIF</translation>
    </message>
    <message>
        <source>anal area</source>
        <translation>zona anal</translation>
    </message>
    <message>
        <source>antibiotics now</source>
        <translation>antibióticos actuales</translation>
    </message>
    <message>
        <source>anus perianal cleft</source>
        <translation>ano perianal pliegue interglúteo</translation>
    </message>
    <message>
        <source>armpit</source>
        <translation>axila</translation>
    </message>
    <message>
        <source>at least grade {grade}</source>
        <translation>al menos grado {grade}</translation>
    </message>
    <message>
        <source>axilla</source>
        <translation>sobaco</translation>
    </message>
    <message>
        <source>back of the ankle</source>
        <translation>parte posterior del tobillo</translation>
    </message>
    <message>
        <source>back of the hand</source>
        <translation>dorso de la mano</translation>
    </message>
    <message>
        <source>back of the head</source>
        <translation>parte posterior de la cabeza</translation>
    </message>
    <message>
        <source>back of the knee</source>
        <translation>parte posterior de la rodilla</translation>
    </message>
    <message>
        <source>back of the left hand</source>
        <translation>dorso de la mano izquierda</translation>
    </message>
    <message>
        <source>back of the left knee</source>
        <translation>parte posterior de la rodilla izquierda</translation>
    </message>
    <message>
        <source>back of the lower leg</source>
        <translation>parte posterior de la pierna</translation>
    </message>
    <message>
        <source>back of the right hand</source>
        <translation>dorso de la mano derecha</translation>
    </message>
    <message>
        <source>back of the right knee</source>
        <translation>parte posterior de la rodilla derecha</translation>
    </message>
    <message>
        <source>ball of the foot</source>
        <translation>almohadilla del pie</translation>
    </message>
    <message>
        <source>ball of the left foot</source>
        <translation>almohadilla del pie izquierdo</translation>
    </message>
    <message>
        <source>ball of the right foot</source>
        <translation>almohadilla del pie derecho</translation>
    </message>
    <message>
        <source>belly stomach tummy</source>
        <translation>vientre estómago barriga tripa</translation>
    </message>
    <message>
        <source>big toe</source>
        <translation>dedo gordo del pie</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sangre</translation>
    </message>
    <message>
        <source>blood-filled blisters (bullae)</source>
        <translation>ampollas con sangre (bullas)</translation>
    </message>
    <message>
        <source>bone seen or probed</source>
        <translation>hueso visible o tocado con la sonda</translation>
    </message>
    <message>
        <source>breast</source>
        <translation>mama</translation>
    </message>
    <message>
        <source>breathing rate</source>
        <translation>frecuencia respiratoria</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>nalga</translation>
    </message>
    <message>
        <source>by IWGDF/IDSA 2023 the foot is infected, {grade}</source>
        <translation>según IWGDF/IDSA 2023 el pie está infectado, {grade}</translation>
    </message>
    <message>
        <source>by IWGDF/IDSA 2023 the foot is not infected, {grade}</source>
        <translation>según IWGDF/IDSA 2023 el pie no está infectado, {grade}</translation>
    </message>
    <message>
        <source>calcaneus</source>
        <translation>calcáneo</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>pantorrilla</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>checked by answers without reasoning, each region hidden in turn</source>
        <translation>comprobado con respuestas sin razonamiento, tapando una región cada vez</translation>
    </message>
    <message>
        <source>checked by whole new answers, each region hidden in turn</source>
        <translation>comprobado con respuestas enteras nuevas, tapando una región cada vez</translation>
    </message>
    <message>
        <source>cheek chin forehead jaw nose</source>
        <translation>mejilla barbilla mentón frente mandíbula nariz pómulo</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>pecho</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>clear with blood</source>
        <translation>claro con sangre</translation>
    </message>
    <message>
        <source>clear with pus</source>
        <translation>claro con pus</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>coccyx</source>
        <translation>coxis</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>crackling under the skin (crepitus)</source>
        <translation>crepitación bajo la piel</translation>
    </message>
    <message>
        <source>dead tissue (necrosis)</source>
        <translation>tejido muerto (necrosis)</translation>
    </message>
    <message>
        <source>deeper tissue involved</source>
        <translation>tejido más profundo afectado</translation>
    </message>
    <message>
        <source>delayed healing</source>
        <translation>cicatrización retrasada</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>diabetes</translation>
    </message>
    <message>
        <source>discoloured tissue</source>
        <translation>tejido con cambio de color</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>does not heal</source>
        <translation>no cicatriza</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>oreja</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>codo</translation>
    </message>
    <message>
        <source>exposed bone</source>
        <translation>hueso expuesto</translation>
    </message>
    <message>
        <source>exudate: {amount}</source>
        <translation>exudado: {amount}</translation>
    </message>
    <message>
        <source>face</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fiebre</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>dedos de la mano</translation>
    </message>
    <message>
        <source>fingers of the left hand</source>
        <translation>dedos de la mano izquierda</translation>
    </message>
    <message>
        <source>fingers of the right hand</source>
        <translation>dedos de la mano derecha</translation>
    </message>
    <message>
        <source>flank</source>
        <translation>costado</translation>
    </message>
    <message>
        <source>foot of a person with diabetes</source>
        <translation>pie de una persona con diabetes</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>antebrazo</translation>
    </message>
    <message>
        <source>fragile, bleeding granulation</source>
        <translation>granulación frágil que sangra</translation>
    </message>
    <message>
        <source>front of the lower leg tibia</source>
        <translation>parte anterior de la pierna tibia</translation>
    </message>
    <message>
        <source>genital area</source>
        <translation>zona genital</translation>
    </message>
    <message>
        <source>gluteal bottom</source>
        <translation>glúteo trasero</translation>
    </message>
    <message>
        <source>grade not known</source>
        <translation>grado desconocido</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>grado {grade}</translation>
    </message>
    <message>
        <source>granulation</source>
        <translation>granulación</translation>
    </message>
    <message>
        <source>groin</source>
        <translation>ingle</translation>
    </message>
    <message>
        <source>hallux</source>
        <translation>hallux primer dedo</translation>
    </message>
    <message>
        <source>hardened skin (induration)</source>
        <translation>piel endurecida (induración)</translation>
    </message>
    <message>
        <source>hardness that spreads</source>
        <translation>dureza que se extiende</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>frecuencia cardíaca</translation>
    </message>
    <message>
        <source>heel</source>
        <translation>talón</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>cadera</translation>
    </message>
    <message>
        <source>immunosuppression</source>
        <translation>inmunosupresión</translation>
    </message>
    <message>
        <source>in the depth of the wound</source>
        <translation>en la profundidad de la herida</translation>
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
        <translation>tobillo interno</translation>
    </message>
    <message>
        <source>instep dorsum</source>
        <translation>empeine dorso</translation>
    </message>
    <message>
        <source>is a camera raw file</source>
        <translation>es un archivo RAW de cámara</translation>
    </message>
    <message>
        <source>is a folder, not a photo</source>
        <translation>es una carpeta, no una foto</translation>
    </message>
    <message>
        <source>is damaged or incomplete</source>
        <translation>está dañado o incompleto</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is incomplete: it breaks off before its end</source>
        <translation>está incompleto: se corta antes de su final</translation>
    </message>
    <message>
        <source>is not an image</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>is too large: it has more than {limit} megapixels</source>
        <translation>es demasiado grande: tiene más de {limit} megapíxeles</translation>
    </message>
    <message>
        <source>is too large: {size:.0f} MB, and the limit is {limit} MB</source>
        <translation>es demasiado grande: {size:.0f} MB, y el límite es {limit} MB</translation>
    </message>
    <message>
        <source>is too large: {width} x {height} pixels are {size:.0f} megapixels, and the limit is {limit}</source>
        <translation>es demasiado grande: {width} x {height} píxeles son {size:.0f} megapíxeles, y el límite es {limit}</translation>
    </message>
    <message>
        <source>is {kind}, which is not taken</source>
        <translation>es {kind}, que no se admite</translation>
    </message>
    <message>
        <source>ischium ischial tuberosity</source>
        <translation>isquion tuberosidad isquiática</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>it does not speak TLS as this program does</source>
        <translation>no habla TLS como este programa</translation>
    </message>
    <message>
        <source>it expired on {day}</source>
        <translation>caducó el {day}</translation>
    </message>
    <message>
        <source>it has {size} bytes instead of {expected}</source>
        <translation>tiene {size} bytes en lugar de {expected}</translation>
    </message>
    <message>
        <source>it holds none</source>
        <translation>no contiene ninguno</translation>
    </message>
    <message>
        <source>it is valid only from {day} on</source>
        <translation>solo es válido a partir del {day}</translation>
    </message>
    <message>
        <source>its certificate has expired, or this computer&apos;s clock is wrong</source>
        <translation>su certificado ha caducado o el reloj de este equipo no va bien</translation>
    </message>
    <message>
        <source>its certificate is for another address</source>
        <translation>su certificado es para otra dirección</translation>
    </message>
    <message>
        <source>its certificate is not valid</source>
        <translation>su certificado no es válido</translation>
    </message>
    <message>
        <source>its content was changed or damaged</source>
        <translation>su contenido se modificó o está dañado</translation>
    </message>
    <message>
        <source>its key is too weak</source>
        <translation>su clave es demasiado débil</translation>
    </message>
    <message>
        <source>its key was not made for signing</source>
        <translation>su clave no se hizo para firmar</translation>
    </message>
    <message>
        <source>its name is not a valid file name</source>
        <translation>su nombre no es un nombre de archivo válido</translation>
    </message>
    <message>
        <source>kind of exudate</source>
        <translation>tipo de exudado</translation>
    </message>
    <message>
        <source>kind of exudate: {kind}</source>
        <translation>tipo de exudado: {kind}</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>rodilla</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>más grande</translation>
    </message>
    <message>
        <source>larger, beyond the uncertainty</source>
        <translation>más grande, más allá de la incertidumbre</translation>
    </message>
    <message>
        <source>lateral malleolus</source>
        <translation>maléolo lateral externo</translation>
    </message>
    <message>
        <source>left Achilles tendon</source>
        <translation>tendón de Aquiles izquierdo</translation>
    </message>
    <message>
        <source>left armpit</source>
        <translation>axila izquierda</translation>
    </message>
    <message>
        <source>left big toe</source>
        <translation>dedo gordo del pie izquierdo</translation>
    </message>
    <message>
        <source>left breast</source>
        <translation>mama izquierda</translation>
    </message>
    <message>
        <source>left buttock</source>
        <translation>nalga izquierda</translation>
    </message>
    <message>
        <source>left calf</source>
        <translation>pantorrilla izquierda</translation>
    </message>
    <message>
        <source>left ear</source>
        <translation>oreja izquierda</translation>
    </message>
    <message>
        <source>left elbow</source>
        <translation>codo izquierdo</translation>
    </message>
    <message>
        <source>left flank</source>
        <translation>costado izquierdo</translation>
    </message>
    <message>
        <source>left forearm</source>
        <translation>antebrazo izquierdo</translation>
    </message>
    <message>
        <source>left groin</source>
        <translation>ingle izquierda</translation>
    </message>
    <message>
        <source>left heel</source>
        <translation>talón izquierdo</translation>
    </message>
    <message>
        <source>left hip</source>
        <translation>cadera izquierda</translation>
    </message>
    <message>
        <source>left inner ankle</source>
        <translation>tobillo interno izquierdo</translation>
    </message>
    <message>
        <source>left knee</source>
        <translation>rodilla izquierda</translation>
    </message>
    <message>
        <source>left outer ankle</source>
        <translation>tobillo externo izquierdo</translation>
    </message>
    <message>
        <source>left shin</source>
        <translation>espinilla izquierda</translation>
    </message>
    <message>
        <source>left shoulder</source>
        <translation>hombro izquierdo</translation>
    </message>
    <message>
        <source>left shoulder blade</source>
        <translation>omóplato izquierdo</translation>
    </message>
    <message>
        <source>left side of the abdomen</source>
        <translation>lado izquierdo del abdomen</translation>
    </message>
    <message>
        <source>left side of the back of the head</source>
        <translation>lado izquierdo de la parte posterior de la cabeza</translation>
    </message>
    <message>
        <source>left side of the chest</source>
        <translation>lado izquierdo del pecho</translation>
    </message>
    <message>
        <source>left side of the face</source>
        <translation>lado izquierdo de la cara</translation>
    </message>
    <message>
        <source>left side of the lower back</source>
        <translation>lado izquierdo de la zona lumbar</translation>
    </message>
    <message>
        <source>left side of the neck</source>
        <translation>lado izquierdo del cuello</translation>
    </message>
    <message>
        <source>left side of the upper back</source>
        <translation>lado izquierdo de la espalda alta</translation>
    </message>
    <message>
        <source>left sitting bone</source>
        <translation>isquion izquierdo</translation>
    </message>
    <message>
        <source>left thigh</source>
        <translation>muslo izquierdo</translation>
    </message>
    <message>
        <source>left upper arm</source>
        <translation>brazo izquierdo</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>muñeca izquierda</translation>
    </message>
    <message>
        <source>length</source>
        <translation>largo</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message>
        <source>little</source>
        <translation>poco</translation>
    </message>
    <message>
        <source>llama.cpp binding</source>
        <translation>Enlace a llama.cpp</translation>
    </message>
    <message>
        <source>lower arm</source>
        <translation>parte inferior del brazo</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>zona lumbar</translation>
    </message>
    <message>
        <source>macOS does not let this program use the camera. Open System Settings, Privacy &amp; Security, Camera, switch this program on, and start it again.</source>
        <translation>macOS no permite que este programa use la cámara. Abra Ajustes del Sistema, Privacidad y seguridad, Cámara, active este programa e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>macerated skin</source>
        <translation>piel macerada</translation>
    </message>
    <message>
        <source>medial malleolus</source>
        <translation>maléolo medial interno</translation>
    </message>
    <message>
        <source>metatarsal plantar</source>
        <translation>metatarso plantar</translation>
    </message>
    <message>
        <source>middle of the abdomen</source>
        <translation>centro del abdomen</translation>
    </message>
    <message>
        <source>middle of the back of the head</source>
        <translation>centro de la parte posterior de la cabeza</translation>
    </message>
    <message>
        <source>middle of the chest</source>
        <translation>centro del pecho</translation>
    </message>
    <message>
        <source>middle of the face</source>
        <translation>centro de la cara</translation>
    </message>
    <message>
        <source>middle of the lower back</source>
        <translation>centro de la zona lumbar</translation>
    </message>
    <message>
        <source>middle of the neck</source>
        <translation>centro del cuello</translation>
    </message>
    <message>
        <source>middle of the upper back</source>
        <translation>centro de la espalda alta</translation>
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
        <translation>más exudado</translation>
    </message>
    <message>
        <source>more exudate than before</source>
        <translation>más exudado que antes</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>cuello</translation>
    </message>
    <message>
        <source>needs more memory than this computer has free</source>
        <translation>necesita más memoria de la que este equipo tiene libre</translation>
    </message>
    <message>
        <source>new breakdown</source>
        <translation>nueva rotura de la piel</translation>
    </message>
    <message>
        <source>new breakdown of skin</source>
        <translation>nueva rotura de la piel</translation>
    </message>
    <message>
        <source>new confusion (delirium)</source>
        <translation>confusión nueva (delirio)</translation>
    </message>
    <message>
        <source>new skin (epithelium)</source>
        <translation>piel nueva (epitelio)</translation>
    </message>
    <message>
        <source>new wound beside the wound</source>
        <translation>herida nueva junto a la herida</translation>
    </message>
    <message>
        <source>newly numb skin</source>
        <translation>piel que ha perdido la sensibilidad</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sin cambio claro</translation>
    </message>
    <message>
        <source>nobody whom this computer trusts vouches for its certificate</source>
        <translation>nadie en quien este equipo confíe responde de su certificado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>none of the signs asked about is present ({asked} asked about, {left} not asked about)</source>
        <translation>no está presente ninguno de los signos por los que se preguntó ({asked} preguntados, {left} sin preguntar)</translation>
    </message>
    <message>
        <source>none of what was asked</source>
        <translation>nada de lo que se preguntó</translation>
    </message>
    <message>
        <source>none was asked</source>
        <translation>no se preguntó nada</translation>
    </message>
    <message>
        <source>none was recorded</source>
        <translation>no se registró ninguna</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no comprobado</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>occiput</source>
        <translation>occipucio nuca</translation>
    </message>
    <message>
        <source>odour</source>
        <translation>mal olor</translation>
    </message>
    <message>
        <source>olecranon</source>
        <translation>olécranon</translation>
    </message>
    <message>
        <source>on the wound&apos;s surface</source>
        <translation>en la superficie de la herida</translation>
    </message>
    <message>
        <source>outer ankle</source>
        <translation>tobillo externo</translation>
    </message>
    <message>
        <source>outlined, without centimetres</source>
        <translation>contorneada, sin centímetros</translation>
    </message>
    <message>
        <source>overgranulation (hypergranulation)</source>
        <translation>exceso de granulación (hipergranulación)</translation>
    </message>
    <message>
        <source>pain or tenderness</source>
        <translation>dolor o sensibilidad al tacto</translation>
    </message>
    <message>
        <source>pain out of proportion to the wound</source>
        <translation>dolor desproporcionado para la herida</translation>
    </message>
    <message>
        <source>palm of the hand</source>
        <translation>palma de la mano</translation>
    </message>
    <message>
        <source>palm of the left hand</source>
        <translation>palma de la mano izquierda</translation>
    </message>
    <message>
        <source>palm of the right hand</source>
        <translation>palma de la mano derecha</translation>
    </message>
    <message>
        <source>patella</source>
        <translation>rótula</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>perineum vulva penis scrotum</source>
        <translation>periné perineo vulva pene escroto</translation>
    </message>
    <message>
        <source>plantar arch</source>
        <translation>arco plantar planta</translation>
    </message>
    <message>
        <source>pocketing or bridging of the granulation</source>
        <translation>bolsas o puentes en la granulación</translation>
    </message>
    <message>
        <source>popliteal hollow</source>
        <translation>hueco poplíteo corva</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>probe reaches bone</source>
        <translation>la sonda toca hueso</translation>
    </message>
    <message>
        <source>pus</source>
        <translation>pus</translation>
    </message>
    <message>
        <source>red streaks from the wound (lymphangitis)</source>
        <translation>estrías rojas que salen de la herida (linfangitis)</translation>
    </message>
    <message>
        <source>red tissue that bleeds easily</source>
        <translation>tejido rojo que sangra con facilidad</translation>
    </message>
    <message>
        <source>redness around the wound</source>
        <translation>enrojecimiento alrededor de la herida</translation>
    </message>
    <message>
        <source>redness beyond the wound&apos;s edge</source>
        <translation>enrojecimiento más allá del borde de la herida</translation>
    </message>
    <message>
        <source>redness or swelling</source>
        <translation>enrojecimiento o hinchazón</translation>
    </message>
    <message>
        <source>redness that spreads</source>
        <translation>enrojecimiento que se extiende</translation>
    </message>
    <message>
        <source>right Achilles tendon</source>
        <translation>tendón de Aquiles derecho</translation>
    </message>
    <message>
        <source>right armpit</source>
        <translation>axila derecha</translation>
    </message>
    <message>
        <source>right big toe</source>
        <translation>dedo gordo del pie derecho</translation>
    </message>
    <message>
        <source>right breast</source>
        <translation>mama derecha</translation>
    </message>
    <message>
        <source>right buttock</source>
        <translation>nalga derecha</translation>
    </message>
    <message>
        <source>right calf</source>
        <translation>pantorrilla derecha</translation>
    </message>
    <message>
        <source>right ear</source>
        <translation>oreja derecha</translation>
    </message>
    <message>
        <source>right elbow</source>
        <translation>codo derecho</translation>
    </message>
    <message>
        <source>right flank</source>
        <translation>costado derecho</translation>
    </message>
    <message>
        <source>right forearm</source>
        <translation>antebrazo derecho</translation>
    </message>
    <message>
        <source>right groin</source>
        <translation>ingle derecha</translation>
    </message>
    <message>
        <source>right heel</source>
        <translation>talón derecho</translation>
    </message>
    <message>
        <source>right hip</source>
        <translation>cadera derecha</translation>
    </message>
    <message>
        <source>right inner ankle</source>
        <translation>tobillo interno derecho</translation>
    </message>
    <message>
        <source>right knee</source>
        <translation>rodilla derecha</translation>
    </message>
    <message>
        <source>right outer ankle</source>
        <translation>tobillo externo derecho</translation>
    </message>
    <message>
        <source>right shin</source>
        <translation>espinilla derecha</translation>
    </message>
    <message>
        <source>right shoulder</source>
        <translation>hombro derecho</translation>
    </message>
    <message>
        <source>right shoulder blade</source>
        <translation>omóplato derecho</translation>
    </message>
    <message>
        <source>right side of the abdomen</source>
        <translation>lado derecho del abdomen</translation>
    </message>
    <message>
        <source>right side of the back of the head</source>
        <translation>lado derecho de la parte posterior de la cabeza</translation>
    </message>
    <message>
        <source>right side of the chest</source>
        <translation>lado derecho del pecho</translation>
    </message>
    <message>
        <source>right side of the face</source>
        <translation>lado derecho de la cara</translation>
    </message>
    <message>
        <source>right side of the lower back</source>
        <translation>lado derecho de la zona lumbar</translation>
    </message>
    <message>
        <source>right side of the neck</source>
        <translation>lado derecho del cuello</translation>
    </message>
    <message>
        <source>right side of the upper back</source>
        <translation>lado derecho de la espalda alta</translation>
    </message>
    <message>
        <source>right sitting bone</source>
        <translation>isquion derecho</translation>
    </message>
    <message>
        <source>right thigh</source>
        <translation>muslo derecho</translation>
    </message>
    <message>
        <source>right upper arm</source>
        <translation>brazo derecho</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>muñeca derecha</translation>
    </message>
    <message>
        <source>sacral</source>
        <translation>sacra</translation>
    </message>
    <message>
        <source>sacrum</source>
        <translation>sacro</translation>
    </message>
    <message>
        <source>scalp crown</source>
        <translation>cuero cabelludo coronilla</translation>
    </message>
    <message>
        <source>scapula</source>
        <translation>escápula</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>espinilla</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>hombro</translation>
    </message>
    <message>
        <source>shoulder blade</source>
        <translation>omóplato</translation>
    </message>
    <message>
        <source>side waist</source>
        <translation>flanco cintura lado</translation>
    </message>
    <message>
        <source>signs of a spreading infection</source>
        <translation>signos de una infección que se extiende</translation>
    </message>
    <message>
        <source>signs of an infection of the bone</source>
        <translation>signos de una infección del hueso</translation>
    </message>
    <message>
        <source>signs of an infection that destroys tissue</source>
        <translation>signos de una infección que destruye tejido</translation>
    </message>
    <message>
        <source>signs of sepsis</source>
        <translation>signos de sepsis</translation>
    </message>
    <message>
        <source>signs that the whole body is ill</source>
        <translation>signos de que todo el cuerpo está enfermo</translation>
    </message>
    <message>
        <source>sitting bone</source>
        <translation>isquion</translation>
    </message>
    <message>
        <source>skin turning dusky or black</source>
        <translation>piel que se vuelve oscura o negra</translation>
    </message>
    <message>
        <source>slough</source>
        <translation>esfacelos</translation>
    </message>
    <message>
        <source>slough or dead tissue</source>
        <translation>esfacelos o tejido muerto</translation>
    </message>
    <message>
        <source>small little toe</source>
        <translation>dedo pequeño meñique</translation>
    </message>
    <message>
        <source>smaller, beyond the uncertainty</source>
        <translation>más pequeña, más allá de la incertidumbre</translation>
    </message>
    <message>
        <source>smell</source>
        <translation>olor</translation>
    </message>
    <message>
        <source>soaks the dressing</source>
        <translation>empapa el apósito</translation>
    </message>
    <message>
        <source>sole of the foot</source>
        <translation>planta del pie</translation>
    </message>
    <message>
        <source>sole of the left foot</source>
        <translation>planta del pie izquierdo</translation>
    </message>
    <message>
        <source>sole of the right foot</source>
        <translation>planta del pie derecho</translation>
    </message>
    <message>
        <source>spine lumbar loin</source>
        <translation>columna lumbar riñones</translation>
    </message>
    <message>
        <source>spine thoracic</source>
        <translation>columna dorsal torácica</translation>
    </message>
    <message>
        <source>spread within hours</source>
        <translation>se extiende en horas</translation>
    </message>
    <message>
        <source>sternum thorax rib</source>
        <translation>esternón tórax costilla</translation>
    </message>
    <message>
        <source>stores its pixels in a way that is not taken ({mode})</source>
        <translation>guarda sus píxeles de una forma que no se admite ({mode})</translation>
    </message>
    <message>
        <source>swelling</source>
        <translation>hinchazón</translation>
    </message>
    <message>
        <source>swollen lymph nodes</source>
        <translation>ganglios linfáticos inflamados</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>símbolos</translation>
    </message>
    <message>
        <source>systolic blood pressure</source>
        <translation>presión arterial sistólica</translation>
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
        <translation>el SHA-256 de cada archivo</translation>
    </message>
    <message>
        <source>the bar is the uncertainty</source>
        <translation>la barra es la incertidumbre</translation>
    </message>
    <message>
        <source>the bar spans the readings</source>
        <translation>la barra abarca las lecturas</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>las fotos</translation>
    </message>
    <message>
        <source>the report, to read and to print</source>
        <translation>el informe, para leer e imprimir</translation>
    </message>
    <message>
        <source>the wound is larger</source>
        <translation>la herida es más grande</translation>
    </message>
    <message>
        <source>there are {danger} ({grounds})</source>
        <translation>hay {danger} ({grounds})</translation>
    </message>
    <message>
        <source>there is more slough or dead tissue</source>
        <translation>hay más esfacelos o tejido muerto</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>muslo</translation>
    </message>
    <message>
        <source>this report</source>
        <translation>este informe</translation>
    </message>
    <message>
        <source>three letters or more of {rule} are met ({letters})</source>
        <translation>se cumplen tres letras o más de {rule} ({letters})</translation>
    </message>
    <message>
        <source>throat nape</source>
        <translation>garganta nuca</translation>
    </message>
    <message>
        <source>thumb</source>
        <translation>pulgar</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>dedos del pie</translation>
    </message>
    <message>
        <source>toes of the left foot</source>
        <translation>dedos del pie izquierdo</translation>
    </message>
    <message>
        <source>toes of the right foot</source>
        <translation>dedos del pie derecho</translation>
    </message>
    <message>
        <source>top of the foot</source>
        <translation>dorso del pie</translation>
    </message>
    <message>
        <source>top of the head</source>
        <translation>parte superior de la cabeza</translation>
    </message>
    <message>
        <source>top of the left foot</source>
        <translation>dorso del pie izquierdo</translation>
    </message>
    <message>
        <source>top of the right foot</source>
        <translation>dorso del pie derecho</translation>
    </message>
    <message>
        <source>trochanter</source>
        <translation>trocánter</translation>
    </message>
    <message>
        <source>up to about {high} minutes</source>
        <translation>hasta unos {high} minutos</translation>
    </message>
    <message>
        <source>up to about {high} seconds</source>
        <translation>hasta unos {high} segundos</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>brazo</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>espalda alta</translation>
    </message>
    <message>
        <source>upper leg</source>
        <translation>pierna</translation>
    </message>
    <message>
        <source>warmer</source>
        <translation>más caliente</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>calor</translation>
    </message>
    <message>
        <source>white cell count</source>
        <translation>recuento de leucocitos</translation>
    </message>
    <message>
        <source>width</source>
        <translation>ancho</translation>
    </message>
    <message>
        <source>wound coming apart (dehiscence)</source>
        <translation>herida que se abre (dehiscencia)</translation>
    </message>
    <message>
        <source>wound larger than before</source>
        <translation>herida más grande que antes</translation>
    </message>
    <message>
        <source>wrist</source>
        <translation>muñeca</translation>
    </message>
    <message>
        <source>yes, not for clinical use</source>
        <translation>sí, no apto para uso clínico</translation>
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
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} of {total} letters are met ({letters}).</source>
        <translation>Se cumplen {count} de {total} letras ({letters}).</translation>
    </message>
    <message>
        <source>{count} of {total} readings say infected.</source>
        <translation>{count} de {total} lecturas dicen infectada.</translation>
    </message>
    <message>
        <source>{count} of {total} readings say not infected.</source>
        <translation>{count} de {total} lecturas dicen no infectada.</translation>
    </message>
    <message>
        <source>{count} visits in {span}, from {first} to {last}</source>
        <translation>{count} visitas en {span}, del {first} al {last}</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>{day} (1 year old)</source>
        <translation>{day} (1 año)</translation>
    </message>
    <message>
        <source>{day} ({years} years old)</source>
        <translation>{day} ({years} años)</translation>
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
        <translation>{file} no puede ser un archivo de un paquete de modelo ({error}). No se ha hecho nada. Cámbiele el nombre usando letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed. Check that the file exists and may be read.</source>
        <translation>{file} no se puede leer ({reason}). No se ha cambiado nada. Compruebe que el archivo existe y que se puede leer.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was loaded. Check the file and the disk.</source>
        <translation>{file} no se puede leer ({reason}). No se ha cargado nada. Compruebe el archivo y el disco.</translation>
    </message>
    <message>
        <source>{file} could not be quantized to {quantization}. The source is unchanged. Check that it is an F16 model and the disk has room.</source>
        <translation>{file} no se pudo cuantizar a {quantization}. El original no ha cambiado. Compruebe que es un modelo F16 y que el disco tiene espacio.</translation>
    </message>
    <message>
        <source>{file} holds a model of the kind {architecture}, not a Qwen3-VL. It was not loaded. Choose the GGUF file of a Qwen3-VL model.</source>
        <translation>{file} contiene un modelo del tipo {architecture}, no un Qwen3-VL. No se ha cargado. Elija el archivo GGUF de un modelo Qwen3-VL.</translation>
    </message>
    <message>
        <source>{file} holds {count} model packs instead of one. Nothing was added. Choose the ZIP file of a single pack.</source>
        <translation>{file} contiene {count} paquetes de modelo en lugar de uno. No se ha añadido nada. Elija el archivo ZIP de un solo paquete.</translation>
    </message>
    <message>
        <source>{file} is damaged or not a GGUF model file ({error}). It was not opened. Copy the model again from its source.</source>
        <translation>{file} está dañado o no es un archivo de modelo GGUF ({error}). No se ha abierto. Copie el modelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>{file} is no ZIP file that can be read ({error}). Nothing was added. Copy it again, or choose the pack&apos;s folder.</source>
        <translation>{file} no es un archivo ZIP que se pueda leer ({error}). No se ha añadido nada. Cópielo de nuevo o elija la carpeta del paquete.</translation>
    </message>
    <message>
        <source>{file} is not the vision projector (mmproj) of a Qwen3-VL. It was not loaded. Choose the mmproj GGUF file that belongs to the model.</source>
        <translation>{file} no es el proyector de visión (mmproj) de un Qwen3-VL. No se ha cargado. Elija el archivo GGUF mmproj que corresponde al modelo.</translation>
    </message>
    <message>
        <source>{folder} is no model pack: its {manifest} cannot be read ({reason}). Nothing was loaded. Choose the folder that holds the manifest, or copy the pack again.</source>
        <translation>{folder} no es un paquete de modelo: su {manifest} no se puede leer ({reason}). No se ha cargado nada. Elija la carpeta que contiene el manifiesto o copie el paquete de nuevo.</translation>
    </message>
    <message>
        <source>{label} must lie between {low:g} and {high:g} {unit}. The value was not recorded; everything else is as it was. Check it and enter it again.</source>
        <translation>{label}: el valor debe estar entre {low:g} y {high:g} {unit}. No se registró; todo lo demás está como estaba. Compruébelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{leaning} ({percent} % probability of infection).</source>
        <translation>{leaning} ({percent} % de probabilidad de infección).</translation>
    </message>
    <message>
        <source>{length} long, {width} wide</source>
        <translation>{length} de largo, {width} de ancho</translation>
    </message>
    <message>
        <source>{model} is no model that can judge a photo: it holds random numbers and only serves to measure how fast this program is. Nothing was loaded. Choose another model.</source>
        <translation>{model} no es un modelo que pueda valorar una foto: contiene números al azar y solo sirve para medir la velocidad de este programa. No se cargó nada. Elija otro modelo.</translation>
    </message>
    <message>
        <source>{model}, version {version}</source>
        <translation>{model}, versión {version}</translation>
    </message>
    <message>
        <source>{names} do not tell the same as {record}.</source>
        <translation>{names} no dicen lo mismo que {record}.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} no se puede leer.</translation>
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
        <translation>{number}: una parte de esta herida</translation>
    </message>
    <message>
        <source>{number}: another wound</source>
        <translation>{number}: otra herida</translation>
    </message>
    <message>
        <source>{places} and {count} more</source>
        <translation>{places} y {count} más</translation>
    </message>
    <message>
        <source>{quantization} is no quantization that llama.cpp knows. Nothing was written. Use Q4_K_M.</source>
        <translation>{quantization} no es una cuantización que llama.cpp conozca. No se ha escrito nada. Use Q4_K_M.</translation>
    </message>
    <message>
        <source>{rule} is met</source>
        <translation>{rule} se cumple</translation>
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
        <translation>{target} ya existe. No se ha cambiado nada. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{title}, at {count} visits: {first:.1f} at first, {last:.1f} at last</source>
        <translation>{title}, en {count} visitas: {first:.1f} al principio, {last:.1f} al final</translation>
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
        <translation>{when}, en {seconds:.1f}&#xa0;s</translation>
    </message>
    <message>
        <source>{whose}: what stands as {sign} cannot be printed, as this machine has no typeface for it ({scripts}; characters: {count}).</source>
        <translation>{whose}: lo que aparece como {sign} no se puede imprimir, porque este equipo no tiene un tipo de letra para ello ({scripts}; caracteres: {count}).</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>± is the uncertainty: the interval holds the true value in 95&#xa0;% of cases.</source>
        <translation>± es la incertidumbre: el intervalo contiene el valor verdadero en el 95 % de los casos.</translation>
    </message>
    <message>
        <source>“{file}” could not be written ({reason}). {safe}, and a file that was there is unchanged. Choose another folder or name, and check that the disk is not full.</source>
        <translation>No se pudo escribir «{file}» ({reason}). {safe}, y el archivo que hubiera allí no ha cambiado. Elija otra carpeta u otro nombre y compruebe que el disco no está lleno.</translation>
    </message>
    <message>
        <source>“{file}” holds no key to sign with, only certificates. Nothing was signed. Choose the file that was made with the key.</source>
        <translation>«{file}» no contiene una clave para firmar, solo certificados. No se ha firmado nada. Elija el archivo que se hizo con la clave.</translation>
    </message>
    <message>
        <source>“{file}” is not a certificate with its key. Nothing was signed. Choose a file of the kind PKCS#12, which ends in .p12 or .pfx.</source>
        <translation>«{file}» no es un certificado con su clave. No se ha firmado nada. Elija un archivo del tipo PKCS#12, que termina en .p12 o .pfx.</translation>
    </message>
    <message>
        <source>“{file}” is not a video that can be played. The file was left as it is. Choose another one.</source>
        <translation>«{file}» no es un vídeo que se pueda reproducir. El archivo se dejó como estaba. Elija otro.</translation>
    </message>
    <message>
        <source>“{name}” cannot be shown. The file was left as it is. Copy it again from the camera, or take a new photo.</source>
        <translation>«{name}» no se puede mostrar. El archivo se dejó como estaba. Cópielo de nuevo de la cámara o haga otra foto.</translation>
    </message>
    <message>
        <source>“{name}” is a photo of the record.</source>
        <translation>«{name}» es una foto del registro.</translation>
    </message>
    <message>
        <source>“{name}” is not a photo of the record.</source>
        <translation>«{name}» no es una foto del registro.</translation>
    </message>
    <message>
        <source>“{name}” {reason}. The file was left as it is. {advice}</source>
        <translation>«{name}» {reason}. El archivo se dejó como estaba. {advice}</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
</context>
<context>
    <name>PrintChoice</name>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
</context>
<context>
    <name>Probability</name>
    <message>
        <source>The model gave no probability.</source>
        <translation>El modelo no dio ninguna probabilidad.</translation>
    </message>
    <message>
        <source>The model&apos;s probability of infection: {percent} %</source>
        <translation>Probabilidad de infección según el modelo: {percent} %</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>ReadyPanel</name>
    <message>
        <source>Photo details</source>
        <translation>Detalles de la foto</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} píxeles</translation>
    </message>
    <message>
        <source>The photo is sharp, well lit and large enough.</source>
        <translation>La foto está nítida, bien iluminada y tiene tamaño suficiente.</translation>
    </message>
</context>
<context>
    <name>RecordsCard</name>
    <message>
        <source>Patients and their visits</source>
        <translation>Los pacientes y sus visitas</translation>
    </message>
    <message>
        <source>Patients, wounds and visits can be kept on this computer, encrypted, so that only you and your colleagues can read them. Without records nothing is kept.</source>
        <translation>En este equipo se pueden guardar pacientes, heridas y visitas, cifrados, de modo que solo usted y su equipo de trabajo puedan leerlos. Sin registros no se guarda nada.</translation>
    </message>
    <message>
        <source>The records are locked</source>
        <translation>Los registros están bloqueados</translation>
    </message>
    <message>
        <source>Unlock them to find a patient, or to file what you assess.</source>
        <translation>Desbloquéelos para buscar a un paciente o para guardar lo que evalúe.</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>Detenido. No queda nada de ello.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Keep this recovery code</source>
        <translation>Guarde este código de recuperación</translation>
    </message>
    <message>
        <source>It opens the records when a passphrase is forgotten, and whoever has it can read them. Lock it away from this computer, for example in the safe of the clinic.</source>
        <translation>Abre los registros cuando se olvida una frase de contraseña, y quien lo tiene puede leerlos. Guárdelo bajo llave lejos de este equipo, por ejemplo en la caja fuerte de la clínica.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Código de recuperación: {code}</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>I have printed or written down the code and keep it away from this computer</source>
        <translation>He impreso o anotado el código y lo guardo lejos de este equipo</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Write the code down, letter by letter.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Anote el código, letra por letra.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translation>Imprimir el código de recuperación</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Fetch it before somebody else does.</source>
        <translation>La hoja se envió a la impresora. Recójala antes de que lo haga otra persona.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Try again, or write the code down.</source>
        <translation>La impresora no aceptó la hoja. Inténtelo de nuevo o anote el código.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Frase de contraseña olvidada</translation>
    </message>
    <message>
        <source>Unlock with the recovery code</source>
        <translation>Desbloquear con el código de recuperación</translation>
    </message>
    <message>
        <source>It was printed or written down when the records were begun, and stays valid.</source>
        <translation>Se imprimió o se anotó cuando se crearon los registros, y sigue siendo válido.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
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
        <translation>Código de recuperación de los registros de woundapp</translation>
    </message>
    <message>
        <source>Computer: {computer}. Made on {day}.</source>
        <translation>Equipo: {computer}. Hecho el {day}.</translation>
    </message>
    <message>
        <source>This code opens the records when a passphrase is forgotten. Whoever has it can read all patients&apos; records on that computer.</source>
        <translation>Este código abre los registros cuando se olvida una frase de contraseña. Quien lo tiene puede leer los registros de todos los pacientes en ese equipo.</translation>
    </message>
    <message>
        <source>Keep it in a locked place, and never beside the computer.</source>
        <translation>Guárdelo en un lugar cerrado con llave y nunca junto al equipo.</translation>
    </message>
    <message>
        <source>To use it, start woundapp and choose “I forgot the passphrase…”. Small letters and spaces do not matter. There is no letter I, L or O in it: what looks like one is a 1 or a 0.</source>
        <translation>Para usarlo, inicie woundapp y elija «Olvidé la frase de contraseña…». Las minúsculas y los espacios no importan. No contiene las letras I, L ni O: lo que se les parece es un 1 o un 0.</translation>
    </message>
    <message>
        <source>Once a new code is made, this one opens nothing any more.</source>
        <translation>En cuanto se hace un código nuevo, este ya no abre nada.</translation>
    </message>
</context>
<context>
    <name>ReferralDialog</name>
    <message>
        <source>Refer to a specialist</source>
        <translation>Derivar a un especialista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The photos are looked through…</source>
        <translation>Se están revisando las fotos…</translation>
    </message>
    <message>
        <source>The file is written…</source>
        <translation>Se escribe el archivo…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Choose a file instead, and print it elsewhere.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Elija un archivo e imprímalo en otro lugar.</translation>
    </message>
    <message>
        <source>The report is made…</source>
        <translation>Se está haciendo el informe…</translation>
    </message>
    <message>
        <source>The report was sent to the printer. Fetch it before somebody else does.</source>
        <translation>El informe se envió a la impresora. Recójalo antes de que lo haga otra persona.</translation>
    </message>
    <message>
        <source>The report is printed…</source>
        <translation>Se está imprimiendo el informe…</translation>
    </message>
    <message>
        <source>The referral is in “{name}” ({size}).</source>
        <translation>La derivación está en «{name}» ({size}).</translation>
    </message>
    <message>
        <source>Take the stick out safely: eject it before you pull it.</source>
        <translation>Saque la memoria USB con seguridad: expúlsela antes de tirar de ella.</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message>
        <source>Write the code {code} into the patient&apos;s notes: the specialist&apos;s answer names it and no patient.</source>
        <translation>Anote el código {code} en la historia del paciente: la respuesta del especialista lo cita y no nombra a ningún paciente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation>Detenido. No queda nada de ello.</translation>
    </message>
    <message>
        <source>&amp;Write the file</source>
        <translation>&amp;Escribir el archivo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>The whole course: {count} visits</source>
        <translation>Toda la evolución: {count} visitas</translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation>¿Qué se incluye?</translation>
    </message>
    <message>
        <source>The visit of {day}</source>
        <translation>La visita del {day}</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Also photos and data as files</source>
        <translation>También fotos y datos como archivos</translation>
    </message>
    <message>
        <source>For other programs: JSON, FHIR and DICOM. The report has the photos in it anyway.</source>
        <translation>Para otros programas: JSON, FHIR y DICOM. El informe lleva las fotos de todos modos.</translation>
    </message>
    <message>
        <source>&amp;Hide parts of the photos…</source>
        <translation>&amp;Ocultar partes de las fotos…</translation>
    </message>
    <message>
        <source>&amp;Read the texts…</source>
        <translation>&amp;Leer los textos…</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>El paciente</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Con el nombre</translation>
    </message>
    <message>
        <source>The specialist sees that it is {name}, and all that is entered.</source>
        <translation>El especialista ve que se trata de {name} y todo lo registrado.</translation>
    </message>
    <message>
        <source>The specialist sees all that is entered; no patient is named.</source>
        <translation>El especialista ve todo lo registrado; no se nombra a ningún paciente.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Names of patient and staff, identifiers and what cameras write into photos are left out. The code {code} stands for the patient.</source>
        <translation>Se omiten los nombres del paciente y del equipo, los identificadores y lo que las cámaras escriben en las fotos. El código {code} representa al paciente.</translation>
    </message>
    <message>
        <source>Move all dates</source>
        <translation>Desplazar todas las fechas</translation>
    </message>
    <message>
        <source>By the same number of days, so the time between them stays right. Only the age is kept.</source>
        <translation>El mismo número de días, para que el tiempo entre ellas siga siendo correcto. Solo se conserva la edad.</translation>
    </message>
    <message>
        <source>What is left can still show who it is: a face, a tattoo or a label in a photo, a name in a text, and the wound itself. Look at the photos and read the texts.</source>
        <translation>Lo que queda aún puede mostrar quién es: una cara, un tatuaje o una etiqueta en una foto, un nombre en un texto y la propia herida. Mire las fotos y lea los textos.</translation>
    </message>
    <message>
        <source>How does it get there?</source>
        <translation>¿Cómo llega allí?</translation>
    </message>
    <message>
        <source>A locked PDF</source>
        <translation>Un PDF bloqueado</translation>
    </message>
    <message>
        <source>Every PDF program opens it with the passphrase. All else is attached to it.</source>
        <translation>Cualquier programa de PDF lo abre con la frase de contraseña. Todo lo demás va adjunto.</translation>
    </message>
    <message>
        <source>A locked ZIP</source>
        <translation>Un ZIP bloqueado</translation>
    </message>
    <message>
        <source>For clinics that file photos and data. 7-Zip, WinZip or Keka opens it.</source>
        <translation>Para clínicas que archivan fotos y datos. Lo abre 7-Zip, WinZip o Keka.</translation>
    </message>
    <message>
        <source>A ZIP that is not locked</source>
        <translation>Un ZIP sin bloquear</translation>
    </message>
    <message>
        <source>Whoever gets hold of it can read everything.</source>
        <translation>Quien lo consiga puede leerlo todo.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>Se imprime el informe.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Photos: {count}. Hidden parts: {parts}.</source>
        <translation>Fotos: {count}. Partes ocultas: {parts}.</translation>
    </message>
    <message>
        <source>Texts: {kept} of {count} go along.</source>
        <translation>Textos: se incluyen {kept} de {count}.</translation>
    </message>
</context>
<context>
    <name>ReferralPlaces</name>
    <message>
        <source>My documents</source>
        <translation>Mis documentos</translation>
    </message>
    <message>
        <source>{name}, {room} free</source>
        <translation>{name}, {room} libres</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Sen&amp;d…</source>
        <translation>En&amp;viar…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Guardando el informe…</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as a file, and print it where there is one.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Guarde el informe como archivo e imprímalo donde haya una.</translation>
    </message>
    <message>
        <source>The report was sent to the printer. Fetch it before somebody else does.</source>
        <translation>El informe se envió a la impresora. Recójalo antes de que lo haga otra persona.</translation>
    </message>
    <message>
        <source>Printing the report…</source>
        <translation>Imprimiendo el informe…</translation>
    </message>
    <message>
        <source>Stopped. Pages that the printer had are printed.</source>
        <translation>Detenido. Las páginas que la impresora ya tenía se imprimen.</translation>
    </message>
    <message>
        <source>&amp;Open the report</source>
        <translation>&amp;Abrir el informe</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No program on this machine opens PDF files. The report is in {file}.</source>
        <translation>Ningún programa de este equipo abre archivos PDF. El informe está en {file}.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>such as: Wound clinic Saint Anne</source>
        <translation>por ejemplo: Clínica de heridas Santa Ana</translation>
    </message>
    <message>
        <source>Logo of the clinic</source>
        <translation>Logotipo de la clínica</translation>
    </message>
    <message>
        <source>No logo is chosen.</source>
        <translation>No se ha elegido ningún logotipo.</translation>
    </message>
    <message>
        <source>A picture for the reports</source>
        <translation>Una imagen para los informes</translation>
    </message>
    <message>
        <source>The logo as it is on reports</source>
        <translation>El logotipo tal como está en los informes</translation>
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
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Name and logo stand at the top of every report.</source>
        <translation>El nombre y el logotipo figuran arriba en cada informe.</translation>
    </message>
    <message>
        <source>The logo is not there any more. Reports are made without it. Choose it again.</source>
        <translation>El logotipo ya no está. Los informes se hacen sin él. Elíjalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>Se está haciendo la vista previa</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Al ancho de la ventana</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Se está haciendo el informe…</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Saving the report…</source>
        <translation>Guardando el informe…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Open the &amp;report</source>
        <translation>Abrir el &amp;informe</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Bring records back from a backup</source>
        <translation>Restaurar los registros de una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Copias de seguridad en esta carpeta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Bring back the chosen one</source>
        <translation>&amp;Restaurar la elegida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the stick or the folder that the backups are in. They are opened as before, by a passphrase or the recovery code. A PIN is known to its own machine alone.</source>
        <translation>Elija la memoria USB o la carpeta en la que están las copias de seguridad. Se abren como antes, con una frase de contraseña o con el código de recuperación. Un PIN solo lo conoce su propio equipo.</translation>
    </message>
    <message>
        <source>The folder or the stick with the backups</source>
        <translation>La carpeta o la memoria USB con las copias de seguridad</translation>
    </message>
    <message>
        <source>In this folder there is no backup of the records of this machine.</source>
        <translation>En esta carpeta no hay ninguna copia de seguridad de los registros de este equipo.</translation>
    </message>
    <message>
        <source>In this folder there is no backup. The name of one begins with woundapp-records.</source>
        <translation>En esta carpeta no hay ninguna copia de seguridad. El nombre de una copia empieza por woundapp-records.</translation>
    </message>
    <message>
        <source>The records are brought back…</source>
        <translation>Se restauran los registros…</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Result of the assessment</source>
        <translation>Resultado de la evaluación</translation>
    </message>
    <message>
        <source>Probability of infection by the model</source>
        <translation>Probabilidad de infección según el modelo</translation>
    </message>
    <message>
        <source>What the model sees. Choose a sign to find it on the photo.</source>
        <translation>Lo que ve el modelo. Elija un signo para encontrarlo en la foto.</translation>
    </message>
    <message>
        <source>The model names no sign that it sees.</source>
        <translation>El modelo no nombra ningún signo que vea.</translation>
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
        <translation>Enviar a otro sistema</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>La última visita</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
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
        <translation>No hay ningún otro sistema configurado. Lo hace un administrador en los ajustes, en «Otros sistemas».</translation>
    </message>
    <message>
        <source>The photos and all that is recorded go with it, and the name of the patient.</source>
        <translation>Van con ello las fotos, todo lo registrado y el nombre del paciente.</translation>
    </message>
</context>
<context>
    <name>SentenceButton</name>
    <message>
        <source>Speaks of finding {numbers}</source>
        <translation>Habla del hallazgo {numbers}</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <source>Keep records of patients</source>
        <translation>Llevar registros de pacientes</translation>
    </message>
    <message>
        <source>Patients and photos are kept encrypted, on this computer alone.</source>
        <translation>Los pacientes y las fotos se guardan cifrados, solo en este equipo.</translation>
    </message>
    <message>
        <source>Only whoever has a passphrase can read them.</source>
        <translation>Solo puede leerlos quien tiene una frase de contraseña.</translation>
    </message>
    <message>
        <source>Without a passphrase and without the recovery code, which comes next, nobody can, not even whoever made this program.</source>
        <translation>Sin una frase de contraseña y sin el código de recuperación, que viene a continuación, nadie puede, ni siquiera quien hizo este programa.</translation>
    </message>
    <message>
        <source>Your name, as it will stand on reports</source>
        <translation>Su nombre, tal como aparecerá en los informes</translation>
    </message>
    <message>
        <source>&amp;Make the records</source>
        <translation>&amp;Crear los registros</translation>
    </message>
    <message>
        <source>The recovery code is shown only here</source>
        <translation>El código de recuperación solo se muestra aquí</translation>
    </message>
    <message>
        <source>Without it, a forgotten passphrase means that all records are lost. You can make another code later, under “My access to the records”.</source>
        <translation>Sin él, una frase de contraseña olvidada significa que se pierden todos los registros. Puede hacer otro código más tarde, en «Mi acceso a los registros».</translation>
    </message>
    <message>
        <source>&amp;Close without it</source>
        <translation>&amp;Cerrar sin él</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Kinds of settings</source>
        <translation>Tipos de ajustes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Cada cambio se guarda al momento.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>In the photo: choose a finding</source>
        <translation>En la foto: elegir un hallazgo</translation>
    </message>
    <message>
        <source>In the photo: zoom</source>
        <translation>En la foto: acercar o alejar</translation>
    </message>
    <message>
        <source>In the photo: move</source>
        <translation>En la foto: moverse</translation>
    </message>
    <message>
        <source>In the photo: move the chosen region</source>
        <translation>En la foto: mover la región elegida</translation>
    </message>
    <message>
        <source>In the photo: resize the chosen region</source>
        <translation>En la foto: cambiar el tamaño de la región elegida</translation>
    </message>
    <message>
        <source>While measuring: draw wound, draw no wound, move points</source>
        <translation>Al medir: dibujar herida, dibujar lo que no es herida, mover puntos</translation>
    </message>
    <message>
        <source>While measuring: begin with an oval</source>
        <translation>Al medir: empezar con un óvalo</translation>
    </message>
    <message>
        <source>While measuring: from point to point, move it</source>
        <translation>Al medir: de punto en punto, moverlo</translation>
    </message>
    <message>
        <source>While measuring: add or remove a point</source>
        <translation>Al medir: añadir o quitar un punto</translation>
    </message>
    <message>
        <source>While measuring: move the outline, stretch it</source>
        <translation>Al medir: mover el contorno, estirarlo</translation>
    </message>
    <message>
        <source>From one control to the next</source>
        <translation>De un control al siguiente</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>Abrir un menú</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt y la letra subrayada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
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
        <translation>Ajustes de la cámara</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>Hacer foto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Keep it, take another</source>
        <translation>Conservarla y hacer otra</translation>
    </message>
    <message>
        <source>Retake</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Done ({count})</source>
        <translation>Listo ({count})</translation>
    </message>
</context>
<context>
    <name>SignOffers</name>
    <message>
        <source>{sign}?</source>
        <translation>¿{sign}?</translation>
    </message>
    <message>
        <source>Yes, enter it</source>
        <translation>Sí, anotarlo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>SmallPrint</name>
    <message>
        <source>Evidence checked by whole new answers.</source>
        <translation>Evidencia comprobada con respuestas nuevas completas.</translation>
    </message>
    <message>
        <source>Evidence checked by answers without reasoning.</source>
        <translation>Evidencia comprobada con respuestas sin razonamiento.</translation>
    </message>
    <message>
        <source>{model} {version} ({quantization}) on {device}, llama.cpp {llama_cpp}, seed {seed}. {date}, {time} for the assessment.</source>
        <translation>{model} {version} ({quantization}) en {device}, llama.cpp {llama_cpp}, semilla {seed}. {date}, {time} para la evaluación.</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Checking the model&apos;s files</source>
        <translation>Comprobación de los archivos del modelo</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Carga del modelo</translation>
    </message>
    <message>
        <source>Looks at the photo</source>
        <translation>Mira la foto</translation>
    </message>
    <message>
        <source>Reads what it sees</source>
        <translation>Lee lo que ve</translation>
    </message>
    <message>
        <source>Thinks</source>
        <translation>Razona</translation>
    </message>
    <message>
        <source>Writes its answer</source>
        <translation>Escribe su respuesta</translation>
    </message>
    <message>
        <source>Checks what the answer leans on</source>
        <translation>Comprueba en qué se apoya la respuesta</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Assess a photo now</source>
        <translation>Evaluar una foto ahora</translation>
    </message>
    <message>
        <source>Take a photo, drop one into this window, paste one with {keys}, or choose a file. It stays on this machine.</source>
        <translation>Haga una foto, suelte una en esta ventana, pegue una con {keys} o elija un archivo. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>No photo at hand? Try a sample; these wounds are drawn.</source>
        <translation>¿No tiene una foto a mano? Pruebe con un ejemplo; estas heridas están dibujadas.</translation>
    </message>
    <message>
        <source>Sample photo {number}</source>
        <translation>Foto de ejemplo {number}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>The model: {status}</source>
        <translation>El modelo: {status}</translation>
    </message>
    <message>
        <source>No model was asked.</source>
        <translation>No se consultó ningún modelo.</translation>
    </message>
</context>
<context>
    <name>SystemForm</name>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llama usted</translation>
    </message>
    <message>
        <source>such as: Hospital</source>
        <translation>por ejemplo: Hospital</translation>
    </message>
    <message>
        <source>What is sent is not encrypted: whoever is in the network between can read it.</source>
        <translation>Lo que se envía no está cifrado: quien esté en la red entre los dos puede leerlo.</translation>
    </message>
    <message>
        <source>Certificate that vouches for it</source>
        <translation>Certificado que responde de él</translation>
    </message>
    <message>
        <source>None: those that this computer trusts.</source>
        <translation>Ninguno: aquellos en los que este equipo confía.</translation>
    </message>
    <message>
        <source>The certificate of whoever vouches for the system</source>
        <translation>El certificado de quien responde del sistema</translation>
    </message>
    <message>
        <source>Certificates ({patterns})</source>
        <translation>Certificados ({patterns})</translation>
    </message>
    <message>
        <source>Needed only where the clinic has made its certificates itself.</source>
        <translation>Solo hace falta donde la propia clínica hizo sus certificados.</translation>
    </message>
    <message>
        <source>&amp;Try the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>One of your own is chosen.</source>
        <translation>Se eligió uno propio.</translation>
    </message>
    <message>
        <source>The system is asked; nothing about a patient is sent…</source>
        <translation>Se pregunta al sistema; no se envía nada sobre ningún paciente…</translation>
    </message>
    <message>
        <source>Send nothing to {name} any more?</source>
        <translation>¿No enviar nada más a {name}?</translation>
    </message>
    <message>
        <source>What waits to be sent there is taken out of the list. What was sent stays there.</source>
        <translation>Lo que espera a ser enviado allí se quita de la lista. Lo que se envió se queda allí.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Other systems</source>
        <translation>Otros sistemas</translation>
    </message>
    <message>
        <source>Add a &amp;FHIR server…</source>
        <translation>Añadir un servidor &amp;FHIR…</translation>
    </message>
    <message>
        <source>Add a &amp;PACS…</source>
        <translation>Añadir un &amp;PACS…</translation>
    </message>
    <message>
        <source>Visits can be sent to the systems of a hospital. Their addresses lie encrypted in the records: open the records first.</source>
        <translation>Las visitas se pueden enviar a los sistemas de un hospital. Sus direcciones están cifradas en los registros: abra primero los registros.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Visits can be sent to these systems.</source>
        <translation>Las visitas se pueden enviar a estos sistemas.</translation>
    </message>
    <message>
        <source>None is set up yet.</source>
        <translation>Todavía no hay ninguno configurado.</translation>
    </message>
    <message>
        <source>An administrator can change that.</source>
        <translation>Un administrador puede cambiarlo.</translation>
    </message>
</context>
<context>
    <name>TextsDialog</name>
    <message>
        <source>Texts that go along</source>
        <translation>Textos que se incluyen</translation>
    </message>
    <message>
        <source>Read them: whoever is named in one can be recognised. What is not ticked is replaced by “[left out]”.</source>
        <translation>Léalos: a quien se nombra en uno se le puede reconocer. Lo que no esté marcado se sustituye por «[omitido]».</translation>
    </message>
    <message>
        <source>A name, a number or a date is in this text.</source>
        <translation>En este texto hay un nombre, un número o una fecha.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
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
        <translation>Lugar de la herida</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Note on the visit</source>
        <translation>Nota de la visita</translation>
    </message>
    <message>
        <source>Reason for the judgement</source>
        <translation>Motivo del juicio</translation>
    </message>
    <message>
        <source>What the model wrote</source>
        <translation>Lo que escribió el modelo</translation>
    </message>
</context>
<context>
    <name>ThinkingPanel</name>
    <message>
        <source>Progress of the assessment</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Progreso de este paso</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>El razonamiento del modelo</translation>
    </message>
    <message>
        <source>What the model thinks appears here.</source>
        <translation>Aquí aparece lo que piensa el modelo.</translation>
    </message>
    <message>
        <source>The model is still loading. The assessment starts by itself.</source>
        <translation>El modelo todavía se está cargando. La evaluación empieza sola.</translation>
    </message>
    <message>
        <source>The model assesses the photo</source>
        <translation>El modelo evalúa la foto</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} hasta ahora</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>hace {span}</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <source>{count} years</source>
        <translation>{count} años</translation>
    </message>
</context>
<context>
    <name>TissueController</name>
    <message>
        <source>Not confirmed yet.</source>
        <translation>Todavía sin confirmar.</translation>
    </message>
    <message>
        <source>The outline has changed since you confirmed these. Check them again.</source>
        <translation>El contorno ha cambiado desde que usted las confirmó. Compruébelas de nuevo.</translation>
    </message>
    <message>
        <source>You confirmed these.</source>
        <translation>Usted las confirmó.</translation>
    </message>
    <message>
        <source>Proposed by the program from the colours. Correct them, then confirm.</source>
        <translation>Propuestas por el programa a partir de los colores. Corríjalas y después confírmelas.</translation>
    </message>
    <message>
        <source>Looking at the colours…</source>
        <translation>Mirando los colores…</translation>
    </message>
</context>
<context>
    <name>TissueForm</name>
    <message>
        <source>Con&amp;firm the shares</source>
        <translation>Con&amp;firmar las proporciones</translation>
    </message>
    <message>
        <source>Tissue in wound {number}</source>
        <translation>Tejido en la herida {number}</translation>
    </message>
    <message>
        <source>{missing} % are missing to 100 %.</source>
        <translation>Falta un {missing} % para llegar al 100 %.</translation>
    </message>
    <message>
        <source>{over} % too much. The shares must add up to 100 %.</source>
        <translation>Sobra un {over} %. Las proporciones deben sumar 100 %.</translation>
    </message>
    <message>
        <source>Adds up to 100 %.</source>
        <translation>Suma 100 %.</translation>
    </message>
</context>
<context>
    <name>TroubleCard</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Choose a file instead</source>
        <translation>Elegir un archivo en su lugar</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>I forgot the passphrase…</source>
        <translation>Olvidé la frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <translation>Usar el PIN</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Escriba su PIN.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escriba su frase de contraseña.</translation>
    </message>
    <message>
        <source>A PIN is made of digits. For your passphrase, choose “Use the passphrase”.</source>
        <translation>Un PIN consta de cifras. Para su frase de contraseña, elija «Usar la frase de contraseña».</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>This is not kept yet</source>
        <translation>Esto todavía no está guardado</translation>
    </message>
    <message>
        <source>What was found out and said of this wound is lost when you go on.</source>
        <translation>Lo que se averiguó y se dijo de esta herida se pierde si usted continúa.</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Descartarlo</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>UsersDialog</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>&amp;Role…</source>
        <translation>&amp;Función…</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>Frase de &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Take access away…</source>
        <translation>&amp;Retirar el acceso…</translation>
    </message>
    <message>
        <source>&amp;Let back in…</source>
        <translation>&amp;Volver a admitir…</translation>
    </message>
    <message>
        <source>&amp;Add a user…</source>
        <translation>&amp;Añadir un usuario…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Who has left stays in the list, since the name stays on what they did. Your own passphrase and PIN are changed under “My access”.</source>
        <translation>Quien se ha marchado sigue en la lista, porque su nombre queda en lo que hizo. Su propia frase de contraseña y su PIN se cambian en «Mi acceso».</translation>
    </message>
    <message>
        <source>at work now</source>
        <translation>trabajando ahora</translation>
    </message>
    <message>
        <source>can unlock the records</source>
        <translation>puede desbloquear los registros</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>se ha marchado</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>&amp;Add the user</source>
        <translation>&amp;Añadir al usuario</translation>
    </message>
    <message>
        <source>{name} can unlock the records now.</source>
        <translation>{name} ya puede desbloquear los registros.</translation>
    </message>
    <message>
        <source>Let {name} back in</source>
        <translation>Volver a admitir a {name}</translation>
    </message>
    <message>
        <source>&amp;Let back in</source>
        <translation>&amp;Volver a admitir</translation>
    </message>
    <message>
        <source>{name} can unlock the records again.</source>
        <translation>{name} puede desbloquear de nuevo los registros.</translation>
    </message>
    <message>
        <source>Change the role of {name}</source>
        <translation>Cambiar la función de {name}</translation>
    </message>
    <message>
        <source>&amp;Change the role</source>
        <translation>&amp;Cambiar la función</translation>
    </message>
    <message>
        <source>{name} has another role now: {role}.</source>
        <translation>{name} tiene ahora otra función: {role}.</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Una frase de contraseña nueva para {name}</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translation>&amp;Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>{name} has a new passphrase.</source>
        <translation>{name} tiene una frase de contraseña nueva.</translation>
    </message>
    <message>
        <source>The access is taken away…</source>
        <translation>Se retira el acceso…</translation>
    </message>
    <message>
        <source>{name} can no longer unlock the records.</source>
        <translation>{name} ya no puede desbloquear los registros.</translation>
    </message>
    <message>
        <source>Take the access of {name} away?</source>
        <translation>¿Retirar el acceso a {name}?</translation>
    </message>
    <message>
        <source>Passphrase and PIN open nothing any more. What {name} recorded stays, under this name. Who has left can be let back in.</source>
        <translation>La frase de contraseña y el PIN ya no abren nada. Lo que {name} registró se queda, con este nombre. A quien se ha marchado se le puede volver a admitir.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Retirarlo</translation>
    </message>
    <message>
        <source>This takes a moment…</source>
        <translation>Esto tarda un momento…</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>When was this visit?</source>
        <translation>¿Cuándo fue esta visita?</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Write the day and the time of the visit.</source>
        <translation>Escriba el día y la hora de la visita.</translation>
    </message>
    <message>
        <source>This moment has not come yet.</source>
        <translation>Ese momento todavía no ha llegado.</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>The visits, from the first to the last</source>
        <translation>Las visitas, de la primera a la última</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why is this changed?</source>
        <translation>¿Por qué se cambia esto?</translation>
    </message>
    <message>
        <source>What was filed before stays in the records, with your name and this reason.</source>
        <translation>Lo que se guardó antes se queda en los registros, con su nombre y este motivo.</translation>
    </message>
</context>
<context>
    <name>WoundForm</name>
    <message>
        <source>Correct wound</source>
        <translation>Corregir herida</translation>
    </message>
    <message>
        <source>New wound</source>
        <translation>Nueva herida</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>Say where the wound is.</source>
        <translation>Diga dónde está la herida.</translation>
    </message>
    <message>
        <source>Side, as the patient has it</source>
        <translation>Lado, visto desde el paciente</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>¿De qué procede?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>{day} or 3 weeks</source>
        <translation>{day} o 3 semanas</translation>
    </message>
    <message>
        <source>Say on which side, as the patient has it.</source>
        <translation>Diga en qué lado, visto desde el paciente.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ese día todavía no ha llegado.</translation>
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
        <translation>La herida y sus visitas</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>since {day} ({span})</source>
        <translation>desde el {day} ({span})</translation>
    </message>
    <message>
        <source>Cause: {cause}</source>
        <translation>Causa: {cause}</translation>
    </message>
    <message>
        <source>There is no visit yet. Open a photo of this wound to begin one.</source>
        <translation>Todavía no hay ninguna visita. Abra una foto de esta herida para empezar una.</translation>
    </message>
</context>
<context>
    <name>WoundRow</name>
    <message>
        <source>Wound {number}: another one</source>
        <translation>Herida {number}: otra</translation>
    </message>
    <message>
        <source>Wound {number}</source>
        <translation>Herida {number}</translation>
    </message>
</context>
<context>
    <name>_Figure</name>
    <message>
        <source>{right} of {total}, 95 % interval {interval}</source>
        <translation>{right} de {total}, intervalo del 95 %: {interval}</translation>
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
        <translation>Mostrar el razonamiento del modelo</translation>
    </message>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>El razonamiento del modelo</translation>
    </message>
    <message>
        <source>Hide the model&apos;s reasoning</source>
        <translation>Ocultar el razonamiento del modelo</translation>
    </message>
</context>
<context>
    <name>_Reminder</name>
    <message>
        <source>The passphrase that opens it</source>
        <translation>La frase de contraseña que lo abre</translation>
    </message>
    <message>
        <source>Write it down now: it is kept nowhere, and without it nobody opens the file. Tell it to the specialist by telephone, never in the same mail.</source>
        <translation>Anótela ahora: no se guarda en ningún sitio y sin ella nadie abre el archivo. Dígasela al especialista por teléfono, nunca en el mismo correo.</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>_UserForm</name>
    <message>
        <source>Name, as on reports</source>
        <translation>Nombre, como en los informes</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>The user types the passphrase; nobody else has to know it.</source>
        <translation>El usuario escribe la frase de contraseña; nadie más tiene que conocerla.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enters patients, wounds and visits, assesses and reviews.</source>
        <translation>Anota pacientes, heridas y visitas, evalúa y revisa.</translation>
    </message>
    <message>
        <source>As a nurse; also sees the agreement, exports, and merges doubles.</source>
        <translation>Como enfermería; además ve la concordancia, exporta y une anotaciones dobles.</translation>
    </message>
    <message>
        <source>As a clinician; also manages users and backups, and forgets patients.</source>
        <translation>Como el profesional clínico; además gestiona los usuarios y las copias de seguridad y elimina pacientes.</translation>
    </message>
</context>
<context>
    <name>_Visits</name>
    <message>
        <source>Nurse: {status}</source>
        <translation>Enfermería: {status}</translation>
    </message>
</context>
</TS>
