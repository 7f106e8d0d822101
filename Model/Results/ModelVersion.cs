using System.Security.Cryptography;
using System.Text;

namespace OrleansIndustrialBelt.Model.Results;

/// <summary>The version of the model: a hash of its assembly and of the solver's version, never a number kept by hand.</summary>
public static class ModelVersion
{
    /// <summary>16 hexadecimal digits.</summary>
    public static string Current { get; } = Compute();

    private static string Compute()
    {
        var model = SHA256.HashData(File.ReadAllBytes(typeof(ModelVersion).Assembly.Location));
        var solver = Encoding.UTF8.GetBytes(typeof(Google.OrTools.Graph.MinCostFlow).Assembly.GetName().Version?.ToString() ?? "");
        return Convert.ToHexStringLower(SHA256.HashData([.. model, .. solver]))[..16];
    }
}
