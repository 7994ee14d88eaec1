export const enterprises = {
  "enterprises.refused.endBeforeStart": "Hari terakhir jatuh sebelum hari pertama.",
  "enterprises.refused.holidayPast": "Hari libur ini sudah lewat.",
  "enterprises.refused.holidayOverlaps": "Sudah ada hari libur pada tanggal itu.",
} as const;
