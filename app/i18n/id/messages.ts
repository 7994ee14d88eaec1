export const messages = {
  "messages.foot": "Surat ini dikirim oleh UKM Mart Maluku Utara. Balasan tidak dibaca.",
} as const;
