/** A unit of measure. `area` marks what things are counted per (`người/km2`). */
export interface UnitRow {
  readonly symbol: string;
  readonly surfaces: readonly string[];
  readonly area?: boolean;
  /** The surface is this unit only before one of these words (`mẫu` is a sample, too); "" where no word follows. */
  readonly before?: readonly string[];
  /** After a slash stands what can be reached: `83,4/100 điểm` is a ratio. */
  readonly ofMost?: true;
}

/** One row a unit: to add one, add its row and a case in `fixtures/specs/measurement.json`. */
export const units: readonly UnitRow[] = [
  // length
  { symbol: "mm", surfaces: ["mm", "mi li mét", "milimét"] },
  { symbol: "cm", surfaces: ["cm", "xen ti mét", "xăng ti mét", "centimét"] },
  { symbol: "dm", surfaces: ["dm"] },
  { symbol: "m", surfaces: ["m", "mét", "m dài", "mét dài"] },
  { symbol: "km", surfaces: ["km", "ki lô mét", "kilômét", "cây số"] },
  { symbol: "nm", surfaces: ["nm", "nano mét", "nanomét"] },
  { symbol: "inch", surfaces: ["inch", "inches", "in sơ"] },
  { symbol: "ft", surfaces: ["feet", "ft"] },
  { symbol: "hải lý", surfaces: ["hải lý"] },
  // area
  { symbol: "cm2", surfaces: ["cm2", "cm²"], area: true },
  { symbol: "m2", surfaces: ["m2", "m²", "mét vuông", "m vuông"], area: true },
  { symbol: "km2", surfaces: ["km2", "km²", "ki lô mét vuông", "km vuông"], area: true },
  { symbol: "ha", surfaces: ["ha", "héc ta", "hecta", "hécta", "hec ta"], area: true },
  { symbol: "sào", surfaces: ["sào"], area: true },
  { symbol: "công", surfaces: ["công", "công đất"], area: true },
  { symbol: "mẫu", surfaces: ["mẫu"], before: ["ruộng", "đất", "lúa", "vườn", "ao"], area: true },
  // volume
  { symbol: "cm3", surfaces: ["cm3", "cm³"] },
  { symbol: "m3", surfaces: ["m3", "m³", "mét khối", "m khối"] },
  { symbol: "m3", surfaces: ["khối"], before: ["", "và", "nước", "đất", "đá", "cát", "gỗ", "bê", "bùn", "rác"] },
  { symbol: "l", surfaces: ["lít", "l"] },
  { symbol: "ml", surfaces: ["ml", "mi li lít", "mililít"] },
  // mass
  { symbol: "mg", surfaces: ["mg", "miligam"] },
  { symbol: "oz", surfaces: ["ounce", "oz", "ao xơ"] },
  { symbol: "g", surfaces: ["g", "gam", "gram", "gr"] },
  { symbol: "kg", surfaces: ["kg", "ki lô gam", "kilôgam", "kilogam", "kí lô", "ký lô"] },
  { symbol: "kg", surfaces: ["ký"], before: ["", "và", "gạo", "thịt", "lúa", "cá"] },
  { symbol: "kg", surfaces: ["cân"], before: ["", "và"] },
  { symbol: "yến", surfaces: ["yến"] },
  { symbol: "dt", surfaces: ["tạ"] },
  { symbol: "t", surfaces: ["tấn"] },
  { symbol: "chỉ", surfaces: ["chỉ vàng"] },
  { symbol: "chỉ", surfaces: ["chỉ"], before: ["", "và", "nhẫn"] },
  { symbol: "cây", surfaces: ["cây vàng"] },
  { symbol: "lượng", surfaces: ["lượng vàng"] },
  { symbol: "lượng", surfaces: ["lượng"], before: ["", "và"] },
  { symbol: "µg", surfaces: ["µg", "μg", "mcg"] },
  { symbol: "mmHg", surfaces: ["mmhg"] },
  // power, energy, voltage
  { symbol: "kWp", surfaces: ["kwp"] },
  { symbol: "MWp", surfaces: ["mwp"] },
  { symbol: "mAh", surfaces: ["mah"] },
  { symbol: "W", surfaces: ["w", "oát"] },
  { symbol: "kW", surfaces: ["kw"] },
  { symbol: "MW", surfaces: ["mw"] },
  { symbol: "GW", surfaces: ["gw"] },
  { symbol: "kWh", surfaces: ["kwh", "số điện"] },
  { symbol: "MWh", surfaces: ["mwh"] },
  { symbol: "GWh", surfaces: ["gwh"] },
  { symbol: "V", surfaces: ["v", "vôn"] },
  { symbol: "kV", surfaces: ["kv"] },
  { symbol: "kVA", surfaces: ["kva"] },
  { symbol: "MVA", surfaces: ["mva"] },
  { symbol: "CV", surfaces: ["cv", "mã lực"] },
  // temperature, age, score, data, sound
  { symbol: "°C", surfaces: ["°c", "độ c", "ºc", "oc"] },
  { symbol: "tuổi", surfaces: ["tuổi", "năm tuổi"] },
  { symbol: "điểm", surfaces: ["điểm"], ofMost: true },
  { symbol: "MB", surfaces: ["mb"] },
  { symbol: "GB", surfaces: ["gb"] },
  { symbol: "TB", surfaces: ["tb"] },
  { symbol: "Mbps", surfaces: ["mbps"] },
  { symbol: "Gbps", surfaces: ["gbps"] },
  { symbol: "px", surfaces: ["px", "pixel", "pixels"] },
  { symbol: "MP", surfaces: ["megapixel", "mp", "mê ga píc xen"] },
  { symbol: "dB", surfaces: ["db"] },
  { symbol: "Hz", surfaces: ["hz"] },
];

/** Percent and its kin; `power` shifts the figure to percent (`2‰` is 0.2 %). */
export const percents: readonly {
  readonly unit: "%" | "percentage_point";
  readonly surfaces: readonly string[];
  readonly power?: number;
}[] = [
  { unit: "%", surfaces: ["%", "%%", "phần trăm"] },
  { unit: "%", surfaces: ["‰", "phần nghìn", "phần ngàn"], power: -1 },
  {
    unit: "percentage_point",
    surfaces: ["điểm cơ bản", "bps"],
    power: -2,
  },
  {
    unit: "percentage_point",
    surfaces: ["điểm phần trăm", "điểm %", "% điểm phần trăm", "% điểm", "đpt"],
  },
];
