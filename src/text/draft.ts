/**
 * A copy of a value that its maker may still change. The functions that make one (`copyTopic`, `copyContext`) name each field:
 * V8 gives the copies that a spread makes shapes of their own, and reads their fields many times slower.
 */
export type Draft<Value> = { -readonly [Key in keyof Value]: Value[Key] };
