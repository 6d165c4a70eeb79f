// In the place of Windows PowerShell, which Wine does not have. It answers the query of src/system/processes/windows.ts: a line for
// each process, with pid, parent, start in ticks of 100 ns since the year 1, and name. Each start adds a line to
// C:\powershell.log. The file powershell.txt, in the temporary folder or else in C:\, makes it misbehave: `fail`, `empty`, `own` (it lists nothing but the process that
// asks), `others` (it lists all but that one), `late` and `later` (it fails the first time, or the first two times), `noisy` (other lines stand before, between and after), or the milliseconds that it
// takes, which can follow after the others, too.
#include <windows.h>
#include <tlhelp32.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const ULONGLONG year_1601 = 504911232000000000ULL;

static ULONGLONG start_of(DWORD pid) {
  HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
  FILETIME created, exited, kernel, user;
  ULONGLONG start = 0;
  DWORD code = 0;
  if (!process) return 0;
  if (GetExitCodeProcess(process, &code) && code == STILL_ACTIVE && GetProcessTimes(process, &created, &exited, &kernel, &user))
    start = (((ULONGLONG)created.dwHighDateTime << 32) | created.dwLowDateTime) + year_1601;
  CloseHandle(process);
  return start;
}

static int is(const char *mode, const char *word) { return !strncmp(mode, word, strlen(word)); }

static DWORD asker(HANDLE snapshot) {
  PROCESSENTRY32 entry = {.dwSize = sizeof entry};
  for (BOOL more = Process32First(snapshot, &entry); more; more = Process32Next(snapshot, &entry))
    if (entry.th32ProcessID == GetCurrentProcessId()) return entry.th32ParentProcessID;
  return 0;
}

static void list(const char *mode) {
  HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
  PROCESSENTRY32 entry = {.dwSize = sizeof entry};
  DWORD own = asker(snapshot);
  for (BOOL more = Process32First(snapshot, &entry); more; more = Process32Next(snapshot, &entry)) {
    ULONGLONG start = start_of(entry.th32ProcessID);
    if (is(mode, "own") && entry.th32ProcessID != own) continue;
    if (is(mode, "others") && entry.th32ProcessID == own) continue;
    if (is(mode, "noisy")) printf("WARNING: a\ttext with tabs\r\n\r\n\t\t\t\r\n12\t34\r\n");
    if (start) printf("%lu\t%lu\t%llu\t%s\r\n", entry.th32ProcessID, entry.th32ParentProcessID, start, entry.szExeFile);
  }
}

int main(void) {
  char mode[32] = "", folder[MAX_PATH] = "";
  snprintf(folder, sizeof folder, "%s\\powershell.txt", getenv("TEMP") ? getenv("TEMP") : "C:");
  FILE *file = fopen(folder, "r");
  if (!file) file = fopen("C:\\powershell.txt", "r");
  if (file) {
    if (!fgets(mode, sizeof mode, file)) mode[0] = 0;
    fclose(file);
  }
  int before = 0;
  file = fopen("C:\\powershell.log", "r");
  for (int c; file && (c = fgetc(file)) != EOF;) before += c == '\n';
  if (file) fclose(file);
  GetCurrentDirectoryA(sizeof folder, folder);
  file = fopen("C:\\powershell.log", "a");
  if (file) {
    fprintf(file, "in %s, with%s a token\n", folder, getenv("ACTIONS_RUNTIME_TOKEN") ? "" : "out");
    fclose(file);
  }
  Sleep(atoi(mode + strcspn(mode, "0123456789")));
  if (is(mode, "fail") || (is(mode, "late") && before < (is(mode, "later") ? 2 : 1))) return 1;
  if (!strstr(GetCommandLineA(), "Get-CimInstance Win32_Process")) return 64;
  if (!is(mode, "empty")) list(mode);
  return 0;
}
