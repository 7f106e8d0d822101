namespace OrleansIndustrialBelt.Model.Engine;

/// <summary>
/// Something whose fields the canonical codec can walk. One description serves writing, reading, hashing, comparing and
/// showing, so that a field cannot be in one of them and missing in another.
/// </summary>
public interface IDescribed
{
    /// <summary>
    /// Passes every field through the codec in a fixed order: <c>Units = codec.Int("units", Units);</c>. Writers return
    /// what they are given; readers return what they read.
    /// </summary>
    void Describe(Codec codec);
}
