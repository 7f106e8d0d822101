using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OrleansIndustrialBelt.Silo.Storage.Files;

/// <summary>Names of files made from any text: different texts give different names on every file system, and none leaves its folder.</summary>
internal static class SafeName
{
    private const string Kept = "abcdefghijklmnopqrstuvwxyz0123456789-_.";
    private const int Longest = 180;
    private const int HashDigits = 32;

    /// <summary>
    /// Small letters, digits, - _ and inner dots stay; every other byte becomes % and two digits, capitals too, since some file
    /// systems do not tell them apart. A name that is too long ends with its hash instead.
    /// </summary>
    public static string Of(string text)
    {
        var name = new StringBuilder();
        foreach (var letter in Encoding.UTF8.GetBytes(text))
        {
            if (Kept.Contains((char)letter, StringComparison.Ordinal) && (letter != '.' || name.Length > 0))
            {
                name.Append((char)letter);
            }
            else
            {
                name.Append(CultureInfo.InvariantCulture, $"%{letter:x2}");
            }
        }

        return name.Length <= Longest
            ? name.ToString()
            : $"{name.ToString(0, Longest - HashDigits - 1)}~{Hash(text)}";
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];
}
