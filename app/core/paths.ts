/** Every URL of ours is spelled here and nowhere else; a test resolves each against the route table. */
const slug = encodeURIComponent;

export const paths = {
  shop: {
    home: () => "/",
    list: () => "/produk",
    product: (product: string) => `/produk/${slug(product)}`,
    enterprise: (enterprise: string) => `/usaha/${slug(enterprise)}`,
    cart: () => "/keranjang",
    checkout: () => "/checkout",
    track: () => "/pesanan/lacak",
    order: (number: string) => `/pesanan/${slug(number)}`,
    scan: (code: string) => `/k/${slug(code)}`,
    suggest: () => "/saran",
    about: () => "/tentang",
    howWeCurate: () => "/cara-kurasi",
    shipping: () => "/pengiriman",
    complaints: () => "/pengaduan",
    privacy: () => "/privasi",
    terms: () => "/syarat",
  },
  auth: {
    signIn: (next?: string) => (next ? `/masuk?ke=${encodeURIComponent(next)}` : "/masuk"),
    signUp: () => "/daftar",
    signOut: () => "/keluar",
    forgotten: () => "/lupa-sandi",
    invitation: (token: string) => `/undangan/${slug(token)}`,
  },
  account: { home: () => "/akun" },
  enterprise: {
    home: () => "/lapak",
    products: () => "/lapak/produk",
    newProduct: () => "/lapak/produk/baru",
    product: (id: string) => `/lapak/produk/${id}`,
    orders: () => "/lapak/pesanan",
    order: (id: string) => `/lapak/pesanan/${id}`,
  },
  curation: {
    queue: () => "/kurasi",
    review: (versionId: string) => `/kurasi/${versionId}`,
  },
  packaging: { board: () => "/kemasan" },
  office: { home: () => "/kantor", mail: () => "/kantor/surat" },
  machines: {
    health: () => "/healthz",
    ready: () => "/readyz",
    stripe: () => "/webhooks/stripe",
    media: (file: string) => `/media/${file}`,
    sitemap: () => "/sitemap.xml",
    robots: () => "/robots.txt",
  },
} as const;
