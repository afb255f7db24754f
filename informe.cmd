@echo off
rem Starts informe on Windows. In a checkout, compiles it first when it is missing or older than its
rem sources; out of a zip it comes compiled, in the folder programa.
rem ASCII only: cmd loses its place in a script with other letters. No blocks in parentheses around
rem variables that change: cmd expands those before it runs the block.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "HERE=%HERE:~0,-1%"
set "TARGET=%HERE%\target"
if not exist "%HERE%\pom.xml" set "TARGET=%HERE%\programa"
set "JAR=%TARGET%\informe.jar"
set "ARCHIVE=%TARGET%\informe-windows.jsa"
set "SOURCES=%TARGET%\fuentes"
set "WORKSHOP=%TARGET%\taller-%RANDOM%%RANDOM%"
set "JVM=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
set "QUIET=-Xlog:disable -Xlog:all=off -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "CODE=3"

rem The console must read UTF-8 while informe runs; what it read before is put back at the end.
set "CODE_PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp') do set /a "CODE_PAGE=%%P"
chcp 65001 >nul

if defined JAVA_HOME goto java_of_java_home
set "JAVA=java"
where java >nul 2>nul
if not errorlevel 1 goto find_program
>&2 echo informe: no se encuentra Java. Instale un JDK 17 o posterior (https://adoptium.net) o indique su carpeta en JAVA_HOME.
goto end

:java_of_java_home
set "JAVA_HOME=%JAVA_HOME:"=%"
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto find_program
>&2 echo informe: JAVA_HOME indica "%JAVA_HOME%", donde no hay Java. Corrija o elimine esa variable.
goto end

:find_program
if exist "%HERE%\pom.xml" goto check_sources
if exist "%JAR%" goto find_archive
>&2 echo informe: falta "%JAR%". Descomprima completo el archivo zip.
goto end

rem The sources are compared with the copies kept of those compiled: xcopy /L /D lists the newer ones,
rem each with a backslash, then a line that counts them, without.
:check_sources
if not exist "%JAR%" goto compile
if not exist "%SOURCES%\pom.xml" goto compile
for /f "tokens=2 delims=\" %%F in ('xcopy /L /D /S /I /Y "%HERE%\src\main" "%SOURCES%\main" 2^>nul ^<nul') do goto compile
for /f "tokens=2 delims=\" %%F in ('xcopy /L /D /Y "%HERE%\pom.xml" "%SOURCES%\pom.xml" 2^>nul ^<nul') do goto compile
goto run

:compile
set "NEXT=call_maven"
where mvn >nul 2>nul
if not errorlevel 1 goto make_workshop
>&2 echo informe: falta Maven (mvn) para compilar el programa. Instale Maven (https://maven.apache.org) y repita la orden.
goto end

:make_workshop
md "%WORKSHOP%" 2>nul
if exist "%WORKSHOP%\" goto check_java
>&2 echo informe: no se puede escribir en "%TARGET%".
goto end

rem Out of a zip, the first start makes the archive: beside the jars or, where that cannot be written,
rem among the user's data. Where there is no place at all, informe runs without.
:find_archive
if exist "%ARCHIVE%" goto run
set "NEXT=prepare"
md "%WORKSHOP%" 2>nul
if exist "%WORKSHOP%\" goto check_java
if not defined LOCALAPPDATA goto run
for %%F in ("%HERE%") do set "TARGET=%LOCALAPPDATA%\informe\%%~nxF"
set "ARCHIVE=%TARGET%\informe-windows.jsa"
set "WORKSHOP=%TARGET%\taller-%RANDOM%%RANDOM%"
if exist "%ARCHIVE%" goto run
md "%WORKSHOP%" 2>nul
if not exist "%WORKSHOP%\" goto run

:check_java
set "MAJOR=0"
"%JAVA%" -version 2>"%WORKSHOP%\java.txt" >nul <nul
for /f "usebackq tokens=2,3" %%A in ("%WORKSHOP%\java.txt") do if "%%A"=="version" for /f "delims=.-+_" %%M in ("%%~B") do set "MAJOR=%%M"
if %MAJOR% GEQ 17 goto %NEXT%
>&2 echo informe: hace falta Java 17 o posterior, y "%JAVA%" es de otra. Instale un JDK reciente o indique su carpeta en JAVA_HOME.
goto clean_up

rem The copies are made first: a source saved while Maven works is newer than its copy.
:call_maven
>&2 echo informe: compilando el programa; se hace solo cuando cambia y puede tardar un minuto...
xcopy /S /I /Q /Y "%HERE%\src\main" "%WORKSHOP%\fuentes\main" >nul <nul
copy /y "%HERE%\pom.xml" "%WORKSHOP%\fuentes\pom.xml" >nul
call mvn -q -B -f "%HERE%\pom.xml" -Dmaven.test.skip=true "-Dinforme.target=%WORKSHOP%\target" package >"%WORKSHOP%\maven.txt" 2>&1 <nul
if errorlevel 1 goto maven_failed
if not exist "%WORKSHOP%\target\informe.jar" goto maven_failed
xcopy /D /C /I /Q /Y "%WORKSHOP%\target\lib" "%TARGET%\lib" >nul 2>nul <nul
move /y "%WORKSHOP%\target\informe.jar" "%JAR%" >nul 2>nul
if exist "%WORKSHOP%\target\informe.jar" goto jar_in_use
if exist "%SOURCES%\" rd /s /q "%SOURCES%"
move /y "%WORKSHOP%\fuentes" "%SOURCES%" >nul
del /q "%ARCHIVE%" 2>nul
goto train

:prepare
>&2 echo informe: acelerando los siguientes arranques; se hace solo una vez...

rem The archive of ready-parsed classes halves the time to start. What it is trained on: a whole build
rem of the latest edition, thrown away. A JVM that cannot use it runs without it; where one makes none,
rem an empty file says so, lest every start try again.
:train
"%JAVA%" %JVM% "-XX:ArchiveClassesAtExit=%WORKSHOP%\informe.jsa" %QUIET% "-Dinforme.home=%HERE%" -cp "%JAR%" mx.cdmx.informe.cli.Main build --quiet --out "%WORKSHOP%\out" >nul 2>nul <nul
if not exist "%WORKSHOP%\informe.jsa" type nul >"%WORKSHOP%\informe.jsa"
move /y "%WORKSHOP%\informe.jsa" "%ARCHIVE%" >nul 2>nul
rd /s /q "%WORKSHOP%" 2>nul

:run
set "SHARED="
if exist "%ARCHIVE%" set SHARED="-XX:SharedArchiveFile=%ARCHIVE%"
"%JAVA%" %JVM% %SHARED% %QUIET% %INFORME_JAVA_OPTS% "-Dinforme.home=%HERE%" -cp "%JAR%" mx.cdmx.informe.cli.Main %*
set "CODE=%ERRORLEVEL%"
goto end

:maven_failed
type "%WORKSHOP%\maven.txt" >&2
>&2 echo informe: no se pudo compilar el programa; arriba se lee lo que dijo Maven.
goto clean_up

:jar_in_use
>&2 echo informe: otra orden de informe usa el programa; espere a que termine y repita la suya.

:clean_up
rd /s /q "%WORKSHOP%" 2>nul

:end
if defined CODE_PAGE chcp %CODE_PAGE% >nul
endlocal & exit /b %CODE%
